import type { Page } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import type { Extraction, Recognition, TextRecogniser } from './ports/index.ts'
import { readPages } from './readPages.ts'

const never = new AbortController().signal
const file = { name: 'play.pdf', bytes: new Uint8Array([1]) }
const size = { width: 600, height: 800 }

function pageOf(number: number, text: string): Page {
  return { kind: 'positioned', number, ...size, items: [{ text, x: 60, y: 60, width: 100, height: 10 }] }
}

/** Recognises each page as a line that names it. */
function recogniser(says: Partial<{ isReady: boolean; recognition: Recognition; text: string }> = {}): TextRecogniser {
  return {
    isReady: async () => says.isReady ?? true,
    async recognise(_, pages, onPage) {
      for (let done = 1; done <= pages.length; done++) await onPage(done)
      const read = pages.map(({ number }) => pageOf(number, says.text ?? `BEN. Page ${number} is a picture.`))
      return says.recognition ?? { kind: 'pages', pages: read }
    },
  }
}

async function read(extraction: Extraction, by = recogniser()) {
  const shares: number[] = []
  const readers = { extractor: { extract: async () => extraction }, recogniser: by }
  const result = await readPages(file, readers, async (share) => void shares.push(share), never)
  const texts =
    result.kind === 'text' ? result.pages.map((page) => page.kind === 'positioned' && page.items[0]?.text) : []
  return { result, texts, shares }
}

const SCAN: Extraction = {
  kind: 'problem',
  problem: 'no-text',
  pictures: [1, 2].map((number) => ({ number, ...size })),
}

describe('a file whose pages are pictures of text', () => {
  it('is read in the order of its pages, and tells how far it is', async () => {
    const { texts, shares } = await read(SCAN)
    expect(texts).toEqual(['BEN. Page 1 is a picture.', 'BEN. Page 2 is a picture.'])
    expect(shares).toEqual([0.5, 1])
  })

  it('keeps the pages that are printed as they are', async () => {
    const pages = [pageOf(1, 'ADA. Printed.'), pageOf(2, 'stamp'), pageOf(3, 'ADA. Printed too.')]
    const { texts } = await read({ kind: 'text', mime: 'application/pdf', pages, pictures: [{ number: 2, ...size }] })
    expect(texts).toEqual(['ADA. Printed.', 'BEN. Page 2 is a picture.', 'ADA. Printed too.'])
  })

  it('has no text where nothing is there to recognise it', async () => {
    expect((await read(SCAN, recogniser({ isReady: false }))).result).toBe(SCAN)
  })

  it('has no text when the pictures show none', async () => {
    expect((await read(SCAN, recogniser({ text: '— . —' }))).result).toEqual({ kind: 'problem', problem: 'no-text' })
  })

  it('says so when recognising it failed', async () => {
    const recognition = { kind: 'problem', problem: 'unrecognised', detail: 'page 1: timeUp' } as const
    expect((await read(SCAN, recogniser({ recognition }))).result).toBe(recognition)
  })
})

it('printed pages are left to the extractor alone', async () => {
  const printed: Extraction = { kind: 'text', mime: 'text/plain', pages: [pageOf(1, 'ADA. Printed.')] }
  expect((await read(printed)).result).toBe(printed)
})
