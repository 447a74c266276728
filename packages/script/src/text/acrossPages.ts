import { endColumn, type PrintedRow } from './printedRow.ts'
import type { Furniture } from './textLine.ts'

/** What is printed between the text of one page and of the next, with blanks around it. */
const BREAKS: ReadonlySet<Furniture> = new Set(['runningHead', 'pageNumber', 'continued', 'watermark', 'footnote'])

/**
 * Sets `blankBefore` of the first row after a page break, where running heads and the edge of the sheet hide
 * whether a paragraph ended (furniture itself has none): it goes on unless the last row ended a sentence short of the right margin.
 */
export function continueAcrossPages(rows: PrintedRow[]): PrintedRow[] {
  let width: number | null = null
  let previous: PrintedRow | null = null
  let isAfterBreak = false
  return rows.map((row) => {
    if (row.furniture !== undefined) {
      isAfterBreak ||= BREAKS.has(row.furniture)
      return { ...row, blankBefore: 0 }
    }
    let placed = row
    if (previous !== null && (isAfterBreak || row.startsBlock)) {
      width ??= rightEdge(rows)
      placed = { ...row, blankBefore: endsParagraph(previous, width) ? 1 : 0 }
    }
    previous = row
    isAfterBreak = false
    return placed
  })
}

function endsParagraph(row: PrintedRow, width: number): boolean {
  return SENTENCE_END.test(row.text.slice(-8)) && endColumn(row) < 0.85 * width
}

const SENTENCE_END = /[.!?…:)\]][»”"’'_)\]]*$/

/** The column short of which 95 % of the rows end. */
function rightEdge(rows: readonly PrintedRow[]): number {
  const ends = rows.filter((row) => row.furniture === undefined).map(endColumn)
  return ends.sort((a, b) => a - b)[Math.floor(ends.length * 0.95)] ?? 0
}
