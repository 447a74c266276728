import type { PrintedRow } from './printedRow.ts'

/** Typed with an empty line after every line: hardly a row follows another directly, though sentences run on. */
const MAX_CLOSE = 0.02
const MIN_RUNNING_ON = 0.15

/** Takes one blank off everywhere in a double-spaced text, so that blanks part paragraphs again. */
export function singleSpacing(rows: readonly PrintedRow[]): PrintedRow[] {
  const inner = rows.filter((row) => !row.startsBlock)
  const close = inner.filter(({ blankBefore }) => blankBefore === 0).length
  if (inner.length <= 10 || close > MAX_CLOSE * inner.length) return [...rows]
  const runningOn = inner.filter(({ text }) => /^\p{Ll}/u.test(text)).length
  if (runningOn < MIN_RUNNING_ON * inner.length) return [...rows]
  return rows.map((row) => ({ ...row, blankBefore: Math.max(0, row.blankBefore - 1) }))
}
