import type { PrintedRow } from './printedRow.ts'

/** Notes are set at most so large, compared with the text. */
const NOTE_SIZE = 0.9
const NOTE_START = /^(?:\d{1,3}|[*†‡]+|\[\d{1,3}\]|\(\d{1,3}\))[\s.)]*\p{L}/u

/**
 * The rows of notes at the foot of pages with positions: small type from a numbered row down to the end of the page.
 * `bodySize` is that of the running text in points; 0 where there are no positions.
 */
export function footnotes(rows: readonly PrintedRow[], bodySize: number): Set<PrintedRow> {
  const notes = new Set<PrintedRow>()
  if (bodySize === 0) return notes
  let held: PrintedRow[] = []
  for (const [at, row] of rows.entries()) {
    if (isSmall(row, bodySize)) held = held.length > 0 || startsNote(row) ? [...held, row] : []
    else if (row.furniture === undefined && !isLoneNumber(row)) held = []
    if (rows[at + 1]?.page === row.page) continue
    for (const note of held) notes.add(note)
    held = []
  }
  return notes
}

function isSmall(row: PrintedRow, bodySize: number): boolean {
  return row.size !== null && row.size <= NOTE_SIZE * bodySize && row.furniture === undefined && !isLoneNumber(row)
}

function startsNote({ text, height }: PrintedRow): boolean {
  return NOTE_START.test(text) && (height ?? 0) > 0.5
}

/** A page number below the notes does not end them. */
function isLoneNumber({ text }: PrintedRow): boolean {
  return /^\W*\d{1,4}\W*$/.test(text)
}
