import { showTexts, tinyPdf } from '@scripteam/pipeline/conformance'
import { DEFAULT_LIMITS } from '@scripteam/pipeline/ports'
import { expect, it } from 'vitest'
import { createTextExtractor } from './index.ts'

const at = (texts: string[]) => showTexts(texts.map((text, row) => ({ x: 72, y: 720 - 16 * row, text })))
const SPEECHES = at(['ADA. Put the kettle on, would you, before they come?', 'BEN. It has been on for an hour.'])
const SQUARE = '0.5 g 100 100 300 300 re f'

async function read(contents: string[]) {
  const file = { name: 'play.pdf', bytes: tinyPdf(contents) }
  const { kind, pictures } = await createTextExtractor().extract(file, DEFAULT_LIMITS, AbortSignal.timeout(30_000))
  return { kind, pictures: pictures?.map(({ number }) => number) }
}

it.each([
  ['between printed ones', [SPEECHES, SQUARE, SPEECHES], 'text', [2]],
  ['that bear the stamp of a scanner', [1, 2, 3].map((n) => at([`Scanned by Somebody ${n}`])), 'problem', [1, 2, 3]],
  ['behind a title that is printed', [at(['The Kettle']), SQUARE], 'text', [2]],
  ['all of them', [SQUARE, SQUARE], 'problem', [1, 2]],
])('pages that are pictures are named: %s', async (_, contents, kind, pictures) => {
  expect(await read(contents)).toEqual({ kind, pictures })
})

it('no page is named where all are printed', async () => {
  expect(await read([SPEECHES, SPEECHES])).toEqual({ kind: 'text', pictures: undefined })
})
