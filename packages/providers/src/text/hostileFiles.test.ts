import { deflateSync } from 'node:zlib'
import { tinyPdf } from '@scripteam/pipeline/conformance'
import type { ExtractionLimits } from '@scripteam/pipeline/ports'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createTextExtractor } from './index.ts'

const LIMITS: ExtractionLimits = { timeMs: 15_000, memoryMb: 256, pages: 100 }

describe('a file that was made to do harm', () => {
  it('cannot swell without end: a PDF stream deflated twice over', async () => {
    const bytes = deflateSync(deflateSync(Buffer.alloc(400 * 1024 * 1024, 'BT (a) Tj ET ')))
    const file = tinyPdf([{ bytes, filter: '[/FlateDecode /FlateDecode]' }])
    expect(file.length).toBeLessThan(20_000)
    expect(await read('swelling.pdf', file)).toMatchObject({ kind: 'problem', problem: 'too-large' })
  })

  it('cannot swell without end: a DOCX of one letter, many million times', async () => {
    const text = `<w:document><w:body><w:p><w:r><w:t>${'a'.repeat(150_000_000)}</w:t></w:r></w:p></w:body></w:document>`
    const file = zipSync({ 'word/document.xml': strToU8(text) })
    expect(file.length).toBeLessThan(400_000)
    expect(await read('swelling.docx', file)).toMatchObject({ kind: 'problem', problem: 'too-large' })
  })

  it('cannot run in circles: a table of contents that names itself as the one before', async () => {
    const file = Buffer.from(tinyPdf(['0 g'])).toString('latin1')
    const start = /startxref\n(\d+)/.exec(file)?.[1] ?? '0'
    const looping = file.replace('/Root 1 0 R', `/Root 1 0 R /Prev ${start}`)
    expect(await read('looping.pdf', Buffer.from(looping, 'latin1'))).toMatchObject({
      kind: 'problem',
      problem: 'no-text',
    })
  })

  it('cannot run in circles: pages that hold themselves', async () => {
    const file = Buffer.from(tinyPdf(['0 g']))
      .toString('latin1')
      .replace('/Kids [4 0 R]', '/Kids [2 0 R]')
    expect((await read('looping.pdf', Buffer.from(file, 'latin1'))).kind).toBe('problem')
  })

  it('cannot draw in what lies outside of it: an entity that names a file', async () => {
    const file = `<?xml version="1.0"?><!DOCTYPE FinalDraft [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
      <FinalDraft><Content><Paragraph Type="Action"><Text>Before &secret; after</Text></Paragraph></Content></FinalDraft>`
    const extraction = await read('drawing.fdx', Buffer.from(file))
    expect(textOf(extraction)).toEqual(['Before &secret; after'])
  })

  it('cannot swell by names: an entity made of entities', async () => {
    const entities = Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(20)}">`).join('')
    const file = `<!DOCTYPE x [<!ENTITY e0 "laugh">${entities}]><FinalDraft><Content><Paragraph Type="Action"><Text>&e12;</Text></Paragraph></Content></FinalDraft>`
    expect(textOf(await read('laughing.fdx', Buffer.from(file)))).toEqual(['&e12;'])
  })

  it('cannot hold up the actor: what takes too long is given up', async () => {
    const started = performance.now()
    const extraction = await read('slow.pdf', tinyPdf(['0 g']), { ...LIMITS, timeMs: 10 })
    expect(extraction).toEqual({ kind: 'problem', problem: 'too-large', detail: 'time' })
    expect(performance.now() - started).toBeLessThan(15_000)
  })

  it('cannot hide in nesting: braces a hundred thousand deep', async () => {
    const file = `{\\rtf1 ${'{'.repeat(100_000)}deep${'}'.repeat(100_000)}}`
    expect(textOf(await read('deep.rtf', Buffer.from(file)))).toEqual(['deep'])
  })

  it('cannot trip the reader: an XML tag that never ends', async () => {
    const file = `<FinalDraft><Content>${'<Text a="'.repeat(2_000)}`
    expect((await read('unending.fdx', Buffer.from(file))).kind).toBe('text')
  })

  it.each([
    ['openings of comments without an end', 'deep.fountain', '/*['.repeat(2_000_000)],
    ['notes after a comment without an end', 'deep.fountain', '/*[[a]]'.repeat(500_000)],
    ['stars without an end', 'deep.fountain', '*a_b '.repeat(1_000_000)],
    ['one line of twenty million blanks', 'wide.txt', `ADA:${' '.repeat(20_000_000)}x`],
  ])('cannot hold up the server: %s', async (_, name, text) => {
    const started = performance.now()
    expect((await read(name, Buffer.from(text))).kind).toBe('text')
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

function read(name: string, bytes: Uint8Array, limits = LIMITS) {
  return createTextExtractor().extract({ name, bytes }, limits, AbortSignal.timeout(25_000))
}

function textOf(extraction: Awaited<ReturnType<typeof read>>): string[] {
  if (extraction.kind === 'problem') throw new Error(`${extraction.problem}: ${extraction.detail}`)
  return extraction.pages.flatMap((page) => (page.kind === 'flow' ? page.lines.map(({ text }) => text) : []))
}
