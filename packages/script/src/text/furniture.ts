import { isContinuation } from './continued.ts'
import { footnotes } from './footnotes.ts'
import { pageNumbers } from './pageNumbers.ts'
import type { PrintedRow } from './printedRow.ts'
import { medianSize, runningHeads } from './runningHeads.ts'
import type { Furniture } from './textLine.ts'

/** Marks what the page needs and the play does not: page numbers, running heads, watermarks, (CONTINUED). */
export function markFurniture(rows: readonly PrintedRow[]): PrintedRow[] {
  const marks = new Map<PrintedRow, Furniture>()
  const bodySize = medianSize(rows)
  for (const row of rows) if (isContinuation(row.text)) marks.set(row, 'continued')
  for (const row of pageNumbers(rows)) marks.set(row, 'pageNumber')
  for (const [row, furniture] of runningHeads(rows, marks, bodySize)) marks.set(row, furniture)
  for (const row of footnotes(rows, bodySize)) marks.set(row, 'footnote')
  return rows.map((row) => {
    const furniture = row.furniture ?? marks.get(row)
    return furniture === undefined ? row : { ...row, furniture }
  })
}
