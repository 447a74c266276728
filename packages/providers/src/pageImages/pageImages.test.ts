import { pageImagesConformance, tinyPdf } from '@scripteam/pipeline/conformance'
import { describe, expect, it } from 'vitest'
import { createPageImages } from './index.ts'

pageImagesConformance('drawn pages', () => createPageImages())

describe('a page that swells as it is drawn', () => {
  const file = { name: 'play.pdf', bytes: tinyPdf(['0 g 0 0 300 300 re f']) }
  const never = new AbortController().signal

  it.each([
    ['time', { timeMs: 5, memoryMb: 1_024 }],
    ['memory', { timeMs: 30_000, memoryMb: 30 }],
  ])('is given up when it takes too much %s', async (detail, limits) => {
    const image = await createPageImages(limits).page(file, 1, { width: 3_000 }, never)
    expect(image).toEqual({ kind: 'problem', problem: 'too-large', detail })
  })
})
