import type { PageImages, PicturedPage } from '@scripteam/pipeline/ports'
import { describe, expect, it } from 'vitest'
import { createTesseract } from './index.ts'
import { type Behaviour, fakeTesseract, tsvOf } from './stubs/index.ts'

const never = new AbortController().signal
const file = { name: 'scan.pdf', bytes: new Uint8Array([1]) }
const SCENE = ['ADA. Put the kettle on.', 'BEN. It is on.']
/** A letter page; at 300 dots an inch it is 2550 pixels wide. */
const page = (number: number): PicturedPage => ({ number, width: 612, height: 792 })
const images: PageImages = {
  page: async (_, __, { width }) => ({ kind: 'image', png: new Uint8Array(1_000), width, height: 3_300 }),
}

async function recogniser(behaviour: Behaviour, more: { timeMs?: number; pageMs?: number; tsv?: string } = {}) {
  const program = await fakeTesseract(behaviour, more.tsv ?? tsvOf(SCENE))
  const limits = { timeMs: more.pageMs ?? 20_000, memoryMb: 1_024 }
  return createTesseract({ program, images, timeMs: more.timeMs ?? 60_000, mostPages: 5, page: limits })
}

const quiet = async () => undefined

describe.skipIf(process.platform === 'win32')('pages that are pictures of text', () => {
  it('are read word by word, in points from the top left corner', async () => {
    const reading = await (await recogniser('reads')).recognise(file, [page(3)], quiet, never)
    const items = [
      { text: SCENE[0], x: 72, y: 78.72, height: 9.88, confidence: 0.96 },
      { text: SCENE[1], x: 72, y: 93.12, height: 9.88, confidence: 0.96 },
    ]
    expect(reading).toMatchObject({
      kind: 'pages',
      pages: [{ kind: 'positioned', number: 3, width: 612, height: 792, items }],
    })
  })

  it('come back in order, and each one is told of', async () => {
    const told: number[] = []
    const onPage = async (done: number) => void told.push(done)
    const reading = await (await recogniser('reads')).recognise(file, [1, 2, 3, 4].map(page), onPage, never)
    expect(reading.kind === 'pages' && reading.pages.map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(told).toEqual([1, 2, 3, 4])
  })

  it('that show no words are empty', async () => {
    const reading = await (await recogniser('sees nothing')).recognise(file, [page(1)], quiet, never)
    expect(reading).toMatchObject({ kind: 'pages', pages: [{ items: [] }] })
  })

  it.each([
    ['fails', 'page 1: exit 1'],
    ['babbles', 'page 1: an answer that is none'],
    ['dies', 'page 1: killed'],
    ['floods', 'page 1: tooMuch'],
  ] as const)('are no text when the program %s', async (behaviour, detail) => {
    const reading = await (await recogniser(behaviour)).recognise(file, [page(1)], quiet, never)
    expect(reading).toEqual({ kind: 'problem', problem: 'unrecognised', detail })
  })

  it('are given up one by one when the program hangs, and all together when the scan takes too long', async () => {
    const onePage = await recogniser('hangs', { pageMs: 100 })
    const allPages = await recogniser('hangs', { timeMs: 100 })
    expect(await onePage.recognise(file, [page(1)], quiet, never)).toMatchObject({ detail: 'page 1: timeUp' })
    expect(await allPages.recognise(file, [page(1)], quiet, never)).toMatchObject({ detail: 'time' })
  })

  it('are not begun with when there are too many', async () => {
    const reading = await (await recogniser('hangs')).recognise(file, [1, 2, 3, 4, 5, 6].map(page), quiet, never)
    expect(reading).toEqual({ kind: 'problem', problem: 'unrecognised', detail: '6 pages' })
  })

  it('are left alone when the actor takes the script back', async () => {
    const leave = new AbortController()
    const reading = (await recogniser('hangs')).recognise(file, [page(1), page(2)], quiet, leave.signal)
    setTimeout(() => leave.abort(new Error('taken back')), 50)
    await expect(reading).rejects.toThrow('taken back')
  })

  it('are a problem when they cannot be drawn', async () => {
    const program = await fakeTesseract('reads', tsvOf(SCENE))
    const undrawable: PageImages = { page: async () => ({ kind: 'problem', problem: 'too-large', detail: 'memory' }) }
    const made = createTesseract({ program, images: undrawable, timeMs: 10_000, mostPages: 5 })
    expect(await made.recognise(file, [page(2)], quiet, never)).toMatchObject({ detail: 'page 2: too-large memory' })
  })
})

it('nothing reads pictures where no Tesseract is installed', async () => {
  const made = createTesseract({ program: '/no/such/tesseract', images, timeMs: 1_000, mostPages: 5 })
  expect(await made.isReady()).toBe(false)
})
