import { groupRows } from './groupRows.ts'
import type { PrintedRow } from './printedRow.ts'
import type { TextLine } from './textLine.ts'

/** Rows to text lines: columns become indents from the left margin of their page side and column. */
export function toTextLines(rows: readonly PrintedRow[]): TextLine[] {
  const margins = leftMargins(rows)
  return rows.map((row) => toTextLine(row, margins.get(row.margin) ?? 0))
}

function toTextLine(row: PrintedRow, margin: number): TextLine {
  const indent = Math.max(0, Math.round((row.column - margin) * 2) / 2)
  const line: Open<TextLine> = { text: row.text, page: row.page, indent, blankBefore: row.blankBefore }
  if (row.style !== undefined) line.style = row.style
  if (row.emphasis !== undefined) line.emphasis = row.emphasis
  if (row.furniture !== undefined) line.furniture = row.furniture
  if (row.box !== undefined) line.box = row.box
  if (row.confidence !== undefined) line.confidence = row.confidence
  return line
}

/** Still being put together. */
type Open<T> = { -readonly [K in keyof T]: T[K] }

/** Fewer rows than these do not show where a margin is; they take that of the whole document. */
const MIN_ROWS = 12

function leftMargins(rows: readonly PrintedRow[]): Map<string, number> {
  const printed = rows.filter((row) => row.furniture === undefined)
  const groups = groupRows(printed, ({ margin }) => margin)
  const overall = leftMargin(printed)
  return new Map([...groups].map(([key, group]) => [key, group.length < MIN_ROWS ? overall : leftMargin(group)]))
}

/** The leftmost column at which at least 1 % of the rows (and two of them) begin, to half a column. */
function leftMargin(rows: readonly PrintedRow[]): number {
  const starts = groupRows(rows, ({ column }) => Math.round(column))
  const needed = Math.max(Math.min(2, rows.length), 0.01 * rows.length)
  const common = [...starts.values()].filter((group) => group.length >= needed)
  return common.length > 0 ? Math.min(...common.map((group) => average(group))) : 0
}

function average(rows: readonly PrintedRow[]): number {
  return rows.reduce((sum, { column }) => sum + column, 0) / rows.length
}
