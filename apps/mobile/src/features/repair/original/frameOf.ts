import type { PageRow, RowBox } from '@scripteam/contract/model'

/** Room round the rows, in shares of the page. */
const ROOM = { across: 0.012, down: 0.004 }

/** The frame round rows that stand below each other, within the page; null when none of them has a place. */
export function frameOf(rows: readonly PageRow[]): RowBox | null {
  const boxes = rows.flatMap((row) => row.rowBox ?? [])
  if (boxes.length === 0) return null
  return {
    top: Math.max(0, Math.min(...boxes.map((box) => box.top)) - ROOM.down),
    bottom: Math.min(1, Math.max(...boxes.map((box) => box.bottom)) + ROOM.down),
    left: Math.max(0, Math.min(...boxes.map((box) => box.left)) - ROOM.across),
    right: Math.min(1, Math.max(...boxes.map((box) => box.right)) + ROOM.across),
  }
}
