import type { PrintedRow } from './printedRow.ts'

/** Notes are set at most so large, compared with the text. */
const NOTE_SIZE = 0.9
const NOTE_START = /^(?:\d{1,3}|[*†‡]+|\[\d{1,3}\]|\(\d{1,3}\))[\s.)]*\p{L}/u

/** The rows of notes at the foot of pages with positions: small type from a numbered row down to the end of the page. */
export function footnotes(rows: readonly PrintedRow[], bodySize: number): Set<PrintedRow> {
  const notes = new Set<PrintedRow>()
  let held: PrintedRow[] = []
  for (const [at, row] of rows.entries()) {
    const isSmall = row.size !== null && row.size <= NOTE_SIZE * bodySize && row.furniture === undefined
    if (isSmall && (held.length > 0 || (NOTE_START.test(row.text) && (row.height ?? 0) > 0.5))) held.push(row)
    else held = isSmall ? [] : held.filter(() => isLoneNumber(row))
    const isLast = rows[at + 1]?.page !== row.page
    if (isLast) {
      for (const note of held) notes.add(note)
      held = []
    }
  }
  return notes
}

/** A page number below the notes does not end them. */
function isLoneNumber({ text }: PrintedRow): boolean {
  return /^\W*\d{1,4}\W*$/.test(text)
}
