import type { Move, Wish } from '../wishes.ts'
import { nextDoubt } from './rows.ts'

/** Rows that a page key goes by. */
const PAGE = 10

const STEPS = {
  next: 1,
  previous: -1,
  pageDown: PAGE,
  pageUp: -PAGE,
  first: -Infinity,
  last: Infinity,
} as const

export function isMove(wish: Wish): wish is Move {
  return wish in STEPS || wish === 'nextDoubt' || wish === 'previousDoubt'
}

/** Where a move leads from `at` in so many rows, `doubtful` of them doubtful; null when there is no doubtful place. */
export function targetOf(move: Move, at: number, count: number, doubtful: readonly number[]): number | null {
  if (move === 'nextDoubt' || move === 'previousDoubt') return nextDoubt(doubtful, at, move === 'nextDoubt' ? 1 : -1)
  return Math.max(0, Math.min(count - 1, at + STEPS[move]))
}
