import { type Alignment, type Row, STEP } from './align.ts'
import { ALIKE } from './similarity.ts'

/** The cheapest way through an alignment. */
export interface Trace {
  /** Tokens up to here are behind the actor. */
  readonly at: number
  /** For each token how like it was said, 0 where it was not. */
  readonly credit: Float32Array
  /** For each heard word the token that it matched, or -1. */
  readonly matched: Int16Array
  readonly restarts: number
}

/** Credit of a word that was said, but not in its place, and how far from it that may be. */
const SWAPPED = { credit: 0.9, reach: 3 } as const

/** Reads the cheapest way; of ways that cost the same, the one that is least far. Words that changed places are found again. */
export function trace(alignment: Alignment): Trace {
  const { tokens, heard, rows, likeness: memo } = alignment
  const credit = new Float32Array(tokens.length)
  const matched = new Int16Array(heard.length).fill(-1)
  const end = cheapestEnd(rows.at(-1))
  let at = end
  let restarts = 0
  for (let i = heard.length; i > 0; ) {
    const row = rows[i]
    const step = row?.step[at]
    if (step === STEP.match) {
      const likeness = memo.get(heard[i - 1]?.word ?? '')?.[at - 1] ?? 0
      credit[at - 1] = Math.max(credit[at - 1] ?? 0, likeness)
      if (likeness >= ALIKE) matched[i - 1] = at - 1
    }
    if (step === STEP.restart) restarts += 1
    if (step === STEP.match || step === STEP.extra) i -= 1
    if (step === STEP.match) at -= 1
    else if (step !== STEP.extra) at = row?.from[at] ?? 0
  }
  return findSwapped(alignment, { at: end, credit, matched, restarts })
}

function cheapestEnd(row: Row | undefined): number {
  let best = 0
  row?.cost.forEach((cost, j) => {
    if (cost < (row.cost[best] ?? 0) - 1e-4) best = j
  })
  return best
}

/** Gives credit for extra words that are missing close by; one that is the next word moves the place on. */
function findSwapped({ heard, likeness }: Alignment, found: Trace): Trace {
  const { credit, matched } = found
  let { at } = found
  let near = 0
  heard.forEach(({ word }, i) => {
    const token = matched[i] ?? -1
    if (token >= 0) near = token + 1
    else {
      const j = missingNear(likeness.get(word), credit, near, at)
      if (j === -1) return
      credit[j] = SWAPPED.credit
      matched[i] = j
      if (j === at) at += 1
    }
  })
  return { ...found, at }
}

function missingNear(likeness: Float32Array | undefined, credit: Float32Array, near: number, at: number): number {
  const from = Math.max(0, near - SWAPPED.reach)
  const to = Math.min(near + SWAPPED.reach, at + 1, credit.length)
  for (let j = from; j < to; j += 1) if (credit[j] === 0 && (likeness?.[j] ?? 0) >= 0.9) return j
  return -1
}
