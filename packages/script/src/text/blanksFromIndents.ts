import type { PrintedRow } from './printedRow.ts'

/** Where blanks occur before this share of the rows, they part the paragraphs and indents need not be asked. */
const FEW_BLANKS = 0.03
/** A hanging indent is so many character widths deep. */
const MIN_DEPTH = 1.2
const MAX_DEPTH = 12

/**
 * Sets a blank before each paragraph of a text that has none, where its indents tell: every paragraph begins at
 * the margin and its further lines hang at one depth.
 */
export function blanksFromIndents(rows: PrintedRow[]): PrintedRow[] {
  const printed = rows.filter((row) => row.furniture === undefined)
  const blanks = printed.filter(({ blankBefore }) => blankBefore > 0).length
  if (printed.length < 12 || blanks > FEW_BLANKS * printed.length) return rows
  const margins = marginsOf(printed)
  const depths = printed.map((row) => depthOf(row, margins))
  if (!areHanging(printed, depths)) return rows
  return rows.map((row) => {
    const isStart = row.furniture === undefined && depthOf(row, margins) < MIN_DEPTH
    return isStart ? { ...row, blankBefore: Math.max(1, row.blankBefore) } : row
  })
}

/** The leftmost column of the rows that share a margin. */
function marginsOf(rows: readonly PrintedRow[]): Map<string, number> {
  const margins = new Map<string, number>()
  for (const { margin, column } of rows) margins.set(margin, Math.min(column, margins.get(margin) ?? column))
  return margins
}

function depthOf({ margin, column }: PrintedRow, margins: ReadonlyMap<string, number>): number {
  return column - (margins.get(margin) ?? 0)
}

/** Most rows stand at the margin or at the one depth; those at the margin begin as paragraphs do, many hanging ones as lines do. */
function areHanging(rows: readonly PrintedRow[], depths: readonly number[]): boolean {
  const hanging = rows.filter((_, at) => (depths[at] ?? 0) >= MIN_DEPTH && (depths[at] ?? 0) <= MAX_DEPTH)
  const starts = rows.filter((_, at) => (depths[at] ?? 0) < MIN_DEPTH)
  const depth = median(depths.filter((own) => own >= MIN_DEPTH && own <= MAX_DEPTH))
  const even = depths.filter((own) => Math.abs(own - depth) < 0.6 || own < MIN_DEPTH)
  const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / Math.max(1, whole.length)
  const runsOn = hanging.filter(({ text }) => /^[\p{Ll}]/u.test(text))
  const begins = starts.filter(({ text }) => !/^\p{Ll}/u.test(text))
  return (
    share(hanging, rows) > 0.2 &&
    share(even, rows) > 0.8 &&
    share(runsOn, hanging) > 0.4 &&
    share(begins, starts) > 0.95
  )
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}
