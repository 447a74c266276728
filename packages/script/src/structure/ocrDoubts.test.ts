import type { Page, ScriptId, TextItem } from '@scripteam/contract/model'
import { expect, it } from 'vitest'
import { readScript } from '../index.ts'

const SCRIPT = '00000000-0000-8000-8000-000000000001' as ScriptId // any UUID names a script

/** Speeches of a page, each with how sure its letters are; null where they are printed. */
function linesOf(speeches: readonly (readonly [text: string, confidence: number | null])[]) {
  const items: TextItem[] = speeches.map(([text, confidence], at) => {
    const place = { text, x: 60, y: 80 + 20 * at, width: 6 * text.length, height: 10 }
    return confidence === null ? place : { ...place, confidence }
  })
  const page: Page = { kind: 'positioned', number: 1, width: 600, height: 800, items }
  const result = readScript([page], { scriptId: SCRIPT, expectedLanguage: 'en' })
  return result.kind === 'read' ? result.reading.scenes.flatMap(({ dialogue }) => dialogue) : []
}

it('a speech that was hard to make out in the picture of its page is doubtful, and only that one', () => {
  const lines = linesOf([
    ['ADA. Is the kettle on the fire?', 0.94],
    ['BEN. It has becn singlng for an hour.', 0.31],
    ['ADA. Then pour it.', 0.88],
    ['BEN. You always say that.', null],
  ])
  const doubts = lines.map((line) => line.doubts?.map(({ reason }) => reason) ?? [])
  expect(doubts).toEqual([[], ['ocr_uncertain'], [], []])
  expect(lines[1]?.confidence).toBe(0.31)
  expect(Math.min(...lines.filter((_, at) => at !== 1).map(({ confidence }) => confidence))).toBeGreaterThan(0.6)
})
