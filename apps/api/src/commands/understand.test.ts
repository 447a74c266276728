import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { showTexts, tinyPdf } from '@scripteam/pipeline/conformance'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { understandFiles } from './understand.ts'

const SCENE = `SCENE ONE

(A kitchen. The kettle sings.)

ADA: Is the kettle on the fire? (Listening.) I can hear it.

BEN: It has been singing for an hour.

ADA: Then pour it before it goes hoarse.

BEN: You always say that, and you never do.
`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scripteam-understand-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('reading scripts in a batch', () => {
  it('says who speaks what, in which language, and what is done meanwhile', async () => {
    expect(await understandFiles(['--out', out(), put('kettle.txt', SCENE)])).toBe(0)
    expect(answer('kettle')).toMatchObject({
      language: 'en',
      characters: [{ name: 'ADA' }, { name: 'BEN' }],
      scenes: [{ title: 'SCENE ONE' }],
      dialogue: [
        { speaker: 'ADA', text: 'Is the kettle on the fire? I can hear it.', scene: 0, language: 'en' },
        { speaker: 'BEN', text: 'It has been singing for an hour.', scene: 0, language: 'en' },
        { speaker: 'ADA' },
        { speaker: 'BEN' },
      ],
      stageDirections: ['A kitchen. The kettle sings.', 'Listening.'],
    })
  })

  it('names an answer after the file, or after the folder of an "input" file', async () => {
    mkdirSync(join(folder, 'hamlet'))
    await understandFiles(['--out', out(), put('hamlet/input.txt', SCENE), put('two.act.txt', SCENE)])
    expect(answer('hamlet')).toEqual(answer('two.act'))
  })

  it.each([
    ['empty', 'nothing.pdf', Buffer.alloc(0)],
    ['encrypted', 'locked.pdf', tinyPdf(['0 g'], { password: 'user' })],
    ['corrupt', 'cut.pdf', tinyPdf(['0 g']).subarray(0, 50)],
    ['no-text', 'scan.pdf', tinyPdf(['0 0 100 100 re f'])],
    ['unsupported', 'picture.png', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    ['too-large', 'huge.txt', Buffer.alloc(26 * 1024 * 1024, 'a')],
  ])('answers %s, and has handled the file', async (error, name, bytes) => {
    expect(await understandFiles(['--out', out(), put(name, bytes)])).toBe(0)
    expect(answer(name.replace(/\.\w+$/, ''))).toEqual({ error })
  })

  it('reads a file of blanks as a script in no language', async () => {
    await understandFiles(['--out', out(), put('blank.txt', ' \n\n ')])
    expect(answer('blank')).toMatchObject({ language: 'unknown', dialogue: [] })
  })

  it('reads a PDF by where its words stand', async () => {
    const page = ['INT. KITCHEN - DAY', '', 'ADA', 'Is it on?', '', 'BEN', 'It sings.', '', 'ADA', 'Pour it.']
    const indents: Record<string, number> = { ADA: 200, BEN: 200 }
    const texts = page.flatMap((text, at) =>
      text === '' ? [] : [{ x: indents[text] ?? (at === 0 ? 72 : 140), y: 720 - 12 * at, text }],
    )
    await understandFiles(['--out', out(), put('film.pdf', tinyPdf([showTexts(texts)]))])
    expect(answer('film').dialogue.map(({ speaker, text }) => `${speaker}: ${text}`)).toEqual([
      'ADA: Is it on?',
      'BEN: It sings.',
      'ADA: Pour it.',
    ])
  })

  it('goes on when a file cannot be opened, and says so', async () => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue(undefined)
    expect(await understandFiles(['--out', out(), join(folder, 'nowhere.txt'), put('kettle.txt', SCENE)])).toBe(1)
    expect(complaint.mock.calls.flat().join()).toContain('nowhere.txt')
    expect(answer('kettle').dialogue).toHaveLength(4)
    complaint.mockRestore()
  })

  it('reads pictures by the settings of the environment, and by none that are wrong', async () => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue(undefined)
    const call = ['--out', out(), '--ocr', put('kettle.txt', SCENE)]
    vi.stubEnv('OCR_LIMIT', '')
    expect(await understandFiles(call)).toBe(0)
    vi.stubEnv('OCR_LIMIT', 'long')
    expect(await understandFiles(call)).toBe(2)
    expect(complaint.mock.calls.flat().join()).toContain('OCR_LIMIT')
    vi.unstubAllEnvs()
    complaint.mockRestore()
  })

  it('shows how it is called when it is called wrongly', async () => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue(undefined)
    expect(await understandFiles(['kettle.txt'])).toBe(2)
    expect(await understandFiles(['--outt', 'x', 'kettle.txt'])).toBe(2)
    expect(complaint.mock.calls.flat().join()).toContain('usage')
    complaint.mockRestore()
  })
})

function out(): string {
  return join(folder, 'out')
}

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

interface Answered {
  dialogue: { speaker: string; text: string }[]
}

function answer(name: string): Answered {
  return JSON.parse(readFileSync(join(out(), `${name}.json`), 'utf8'))
}
