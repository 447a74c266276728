import type { PrintedRow } from './printedRow.ts'

/** A direction of more rows than these has lost its closing bracket. */
const MAX_ROWS = 15

/**
 * Takes the emphasis off rows that only look like directions of their own: the bracket that they open, or stand
 * in, is closed or opened on a row with spoken words.
 */
export function withoutOpenItalics(rows: PrintedRow[]): PrintedRow[] {
  if (!rows.some(({ emphasis }) => emphasis === 'italic')) return rows
  const result = rows.map((row) => ({ ...row }))
  for (let at = 0; at < result.length; ) {
    const end = bracketEnd(result, at)
    const run = result.slice(at, end).filter((row) => row.furniture === undefined)
    if (run.length > 1 && run.some(({ emphasis }) => emphasis !== 'italic')) for (const row of run) delete row.emphasis
    at = end
  }
  return result
}

/** The row after the one on which all brackets opened from `start` on are closed again. */
function bracketEnd(rows: readonly PrintedRow[], start: number): number {
  let depth = 0
  for (let at = start; at < rows.length && at < start + MAX_ROWS; at++) {
    const row = rows[at]
    if (row === undefined || row.furniture !== undefined) continue
    if (at > start && row.blankBefore > 0) return start + 1
    depth += depthChange(row.text)
    if (depth <= 0) return at + 1
  }
  return start + 1
}

function depthChange(text: string): number {
  return (text.match(/[([]/g)?.length ?? 0) - (text.match(/[)\]]/g)?.length ?? 0)
}
