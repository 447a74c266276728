import type { PrintedRow } from './printedRow.ts'

/**
 * Parts speeches printed side by side: below two labels with a wide gap between them, the left column is read
 * before the right one. Both get the styles of a screenplay, since their indents mean nothing any more.
 */
export function partDualDialogue(rows: readonly PrintedRow[]): PrintedRow[] {
  const result: PrintedRow[] = []
  for (let at = 0; at < rows.length; ) {
    const block = dualBlock(rows, at)
    if (block === null) {
      const row = rows[at]
      if (row) result.push(row)
      at++
    } else {
      result.push(...styled(block.left), ...styled(block.right))
      at = block.end
    }
  }
  return result
}

interface DualBlock {
  left: PrintedRow[]
  right: PrintedRow[]
  end: number
}

const MAX_LENGTH = 120
const TWO_LABELS = /^(\S(?:.*\S)?)\s{5,}(\S(?:.*\S)?)$/

function dualBlock(rows: readonly PrintedRow[], at: number): DualBlock | null {
  const head = rows[at]
  const labels = head && mayBeDual(head) ? TWO_LABELS.exec(head.text) : null
  if (!head || !labels || !isLabel(labels[1] ?? '') || !isLabel(labels[2] ?? '')) return null
  let gutters = freeColumns(head)
  let end = at + 1
  for (let row = rows[end]; row && row.blankBefore === 0 && row.furniture === undefined; row = rows[++end]) {
    const still = gutters.filter((column) => isFree(row, column))
    if (still.length === 0) break
    gutters = still
  }
  const gutter = gutters[gutters.length >> 1]
  if (gutter === undefined || end === at + 1) return null
  const cells = rows.slice(at, end).map((row) => cutAt(row, gutter))
  const left = cells.flatMap((cell) => cell.left)
  const right = cells.flatMap((cell) => cell.right)
  if (left.length < 2 || right.length < 2) return null
  return { left, right: [{ ...(right[0] as PrintedRow), blankBefore: 1 }, ...right.slice(1)], end } // two at least
}

/** Two labels with their gap fit on one line of a page. */
function mayBeDual({ furniture, text }: PrintedRow): boolean {
  return furniture === undefined && text.length <= MAX_LENGTH && /\s{5}/.test(text)
}

/** A speaker's name in capitals, perhaps with an extension in brackets. */
function isLabel(text: string): boolean {
  const name = text.replace(/\([^)]*\)/g, '').trim()
  return /^\p{Lu}[\p{Lu}\p{M}\d .'’#ªº-]*$/u.test(name) && name.length <= 30
}

/** The sheet's columns in the gap between the two labels, a blank on both sides. */
function freeColumns(row: PrintedRow): number[] {
  const gap = /\s{5,}/.exec(row.text)
  const from = Math.ceil(row.column) + (gap?.index ?? 0) + 1
  return Array.from({ length: Math.max(0, (gap?.[0].length ?? 0) - 1) }, (_, step) => from + step)
}

function isFree(row: PrintedRow, column: number): boolean {
  const at = column - Math.round(row.column)
  return at <= 0 || at >= row.text.length || /^\s\s$/.test(row.text.slice(at - 1, at + 1))
}

function cutAt(row: PrintedRow, column: number): { left: PrintedRow[]; right: PrintedRow[] } {
  const at = Math.max(0, column - Math.round(row.column))
  const left = row.text.slice(0, at).trim()
  const right = row.text.slice(at)
  const rightColumn = row.column + at + (right.length - right.trimStart().length)
  return {
    left: left === '' ? [] : [{ ...row, text: left }],
    right: right.trim() === '' ? [] : [{ ...row, text: right.trim(), column: rightColumn, startsBlock: false }],
  }
}

function styled(rows: PrintedRow[]): PrintedRow[] {
  return rows.map((row, index) => ({ ...row, style: index === 0 ? 'character' : speechStyle(row.text) }))
}

function speechStyle(text: string): string {
  return /^\(.*\)$/.test(text) ? 'parenthetical' : 'dialogue'
}
