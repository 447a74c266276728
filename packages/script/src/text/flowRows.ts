import type { FlowLine } from '@scripteam/contract/model'
import { cleanText } from './cleanText.ts'
import type { PrintedRow } from './printedRow.ts'

const TAB_WIDTH = 8
const TAB = 0x09
const BLANK = 0x20
const HARD_BLANK = 0xa0

/** The rows of a page that has no positions: tabs before the text become columns, empty lines become `blankBefore`. */
export function flowRows(lines: readonly FlowLine[], page: number): PrintedRow[] {
  const rows: PrintedRow[] = []
  let blankBefore = 0
  for (const line of lines) {
    const text = cleanText(line.text).trim()
    if (text === '') {
      blankBefore++
      continue
    }
    rows.push(toRow(line, text, page, blankBefore, rows.length === 0))
    blankBefore = 0
  }
  if (!rows.some(({ emphasis }) => emphasis === 'italic')) return rows
  return rows.map((row, at) => (setsOffItalics(row, rows[at - 1]) ? { ...row, blankBefore: 1 } : row))
}

/** Italics are told only by files whose lines are whole paragraphs: a change of type is a new one, but under a label. */
function setsOffItalics(row: PrintedRow, before: PrintedRow | undefined): boolean {
  if (!before || row.blankBefore > 0 || (row.emphasis === 'italic') === (before.emphasis === 'italic')) return false
  return before.emphasis === 'italic' || before.text.length >= 40 || /[.!?…:)\]]$/.test(before.text)
}

function toRow(line: FlowLine, text: string, page: number, blankBefore: number, startsBlock: boolean): PrintedRow {
  const row: PrintedRow = {
    text,
    page,
    column: leadingColumns(line.text),
    blankBefore,
    startsBlock,
    margin: 'flow',
    height: null,
    size: null,
  }
  if (line.style !== undefined) row.style = line.style.toLowerCase()
  if (line.emphasis !== undefined) row.emphasis = line.emphasis
  if (line.italics !== undefined) row.italics = line.italics.map((part) => cleanText(part).trim())
  return row
}

function leadingColumns(text: string): number {
  let column = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at)
    if (letter === TAB) column += TAB_WIDTH - (column % TAB_WIDTH)
    else if (letter === BLANK || letter === HARD_BLANK) column++
    else break
  }
  return column
}
