import type { PrintedRow } from './printedRow.ts'

/** Where blanks occur before this share of the rows, they part the paragraphs and indents need not be asked. */
const FEW_BLANKS = 0.03
/** An indent is so many character widths deep; less is a margin that is not quite straight. */
const MIN_DEPTH = 1.2
const MAX_DEPTH = 12

/**
 * Sets a blank before each paragraph of a text that has none, where its indents tell: either every paragraph
 * begins at the margin and its further lines hang at one depth, or its first line is set in.
 */
export function blanksFromIndents(rows: PrintedRow[]): PrintedRow[] {
  const printed = rows.filter((row) => row.furniture === undefined)
  const blanks = printed.filter(({ blankBefore }) => blankBefore > 0).length
  if (printed.length < 12 || blanks > FEW_BLANKS * printed.length) return rows
  const margins = marginsOf(printed)
  const isIndented = (row: PrintedRow) => row.column - (margins.get(row.margin) ?? 0) >= MIN_DEPTH
  const indented = printed.filter(isIndented)
  const flush = printed.filter((row) => !isIndented(row))
  if (!areEven(indented, margins) || Math.min(indented.length, flush.length) < 0.12 * printed.length) return rows
  const isHanging = areParagraphs(flush, indented)
  if (!isHanging && !areParagraphs(indented, flush)) return rows
  return rows.map((row) => {
    const isStart = row.furniture === undefined && isIndented(row) !== isHanging
    return isStart ? { ...row, blankBefore: Math.max(1, row.blankBefore) } : row
  })
}

/** The leftmost column of the rows that share a margin. */
function marginsOf(rows: readonly PrintedRow[]): Map<string, number> {
  const margins = new Map<string, number>()
  for (const { margin, column } of rows) margins.set(margin, Math.min(column, margins.get(margin) ?? column))
  return margins
}

/** Nearly all indented rows stand at one depth, which is that of a paragraph and not of a centred line. */
function areEven(indented: readonly PrintedRow[], margins: ReadonlyMap<string, number>): boolean {
  const depths = indented.map(({ margin, column }) => column - (margins.get(margin) ?? 0))
  const depth = [...depths].sort((a, b) => a - b)[depths.length >> 1] ?? 0
  return depth <= MAX_DEPTH && depths.filter((own) => Math.abs(own - depth) < 0.6).length > 0.8 * depths.length
}

/** `starts` begin as paragraphs do, and many of the `others` go on in the middle of a sentence. */
function areParagraphs(starts: readonly PrintedRow[], others: readonly PrintedRow[]): boolean {
  const begins = starts.filter(({ text }) => !/^\p{Ll}/u.test(text)).length
  const runsOn = others.filter(({ text }) => /^\p{Ll}/u.test(text)).length
  return begins > 0.95 * starts.length && runsOn > 0.4 * others.length
}
