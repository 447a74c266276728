import { similarity } from './similarity.ts'
import type { SoundedWord, Token } from './tokens.ts'

// Costs of aligning what was heard with a beginning of what is expected; 0 for the same word. Passing over words costs the
// least of three affine gaps: one dropped word is cheaper than an extra one, since actors and recognisers lose words more often
// than they add some that happen to come next; a long skip is affordable. An extra word costs by its sense, so that two words
// of sense behind a skip are enough to find the place again.
const COST = { extra: 0.2, extraWeight: 0.65, wrong: 0.75, restart: 1.1 } as const
const GAPS = [
  { open: 0.15, extend: 0.2 },
  { open: 0.48, extend: 0.1 },
  { open: 0.85, extend: 0.012 },
] as const

/** How a row was reached: the word matched or replaced one, was extra, words were passed over, or the actor began again. */
export const STEP = { match: 0, extra: 1, gap: 2, restart: 3 } as const

/** The best cost of having heard one more word and being at each place of the line; `from` is the place before a jump. */
export interface Row {
  readonly cost: Float32Array
  readonly step: Uint8Array
  readonly from: Int16Array
}

/** What was heard of a line so far. A value: hearing more makes another one, which shares its rows. */
export interface Alignment {
  readonly tokens: readonly Token[]
  readonly heard: readonly SoundedWord[]
  /** One more row than words heard. */
  readonly rows: readonly Row[]
  /** Likenesses of a heard word to every token. A memo. */
  readonly likeness: Map<string, Float32Array>
}

/** Nothing heard yet. */
export function alignTo(tokens: readonly Token[]): Alignment {
  return { tokens, heard: [], rows: [firstRow(tokens)], likeness: new Map() }
}

/**
 * Aligns all that was heard of a line so far, at the cost of the words that changed since: Needleman-Wunsch against a
 * prefix of the line, with affine gaps (Gotoh 1982) and jumps back to the start of any phrase.
 */
export function hearWords(before: Alignment, heard: readonly SoundedWord[]): Alignment {
  const { tokens, likeness } = before
  let same = 0
  while (same < heard.length && before.heard[same]?.word === heard[same]?.word) same += 1
  if (same === heard.length && same === before.heard.length) return before
  const rows = before.rows.slice(0, same + 1)
  for (const word of heard.slice(same)) {
    const last = rows.at(-1)
    if (last) rows.push(nextRow(last, tokens, word, likenessOf(word, tokens, likeness)))
  }
  return { tokens, heard, rows, likeness }
}

function firstRow(tokens: readonly Token[]): Row {
  const row = emptyRow(tokens.length)
  row.cost[0] = 0
  for (const gap of GAPS) passOver(row, tokens, gap)
  return row
}

function nextRow(above: Row, tokens: readonly Token[], heard: SoundedWord, likeness: Float32Array): Row {
  const extraCost = COST.extra + COST.extraWeight * heard.weight
  const row = emptyRow(tokens.length)
  row.cost[0] = (above.cost[0] ?? 0) + extraCost
  row.step[0] = STEP.extra
  for (let j = 1; j <= tokens.length; j += 1) {
    const match = (above.cost[j - 1] ?? 0) + COST.wrong * (1 - (likeness[j - 1] ?? 0))
    const extra = (above.cost[j] ?? 0) + extraCost
    row.cost[j] = Math.min(match, extra)
    row.step[j] = match <= extra ? STEP.match : STEP.extra
  }
  for (const gap of GAPS) passOver(row, tokens, gap)
  beginAgain(row, tokens)
  return row
}

function emptyRow(length: number): Row {
  return {
    cost: new Float32Array(length + 1).fill(Number.POSITIVE_INFINITY),
    step: new Uint8Array(length + 1),
    from: new Int16Array(length + 1),
  }
}

/** Words of the line that were passed over, from any place on. */
function passOver({ cost, step, from }: Row, tokens: readonly Token[], { open, extend }: (typeof GAPS)[number]): void {
  let gap = Number.POSITIVE_INFINITY
  let gapFrom = 0
  for (let j = 1; j <= tokens.length; j += 1) {
    const opened = (cost[j - 1] ?? 0) + open
    if (opened < gap) {
      gap = opened
      gapFrom = j - 1
    }
    gap += extend * (0.5 + (tokens[j - 1]?.weight ?? 0))
    if (gap < (cost[j] ?? 0)) {
      cost[j] = gap
      step[j] = STEP.gap
      from[j] = gapFrom
    }
  }
}

/** Jumps back to the start of a phrase, from the cheapest place behind it. */
function beginAgain({ cost, step, from }: Row, tokens: readonly Token[]): void {
  let best = Number.POSITIVE_INFINITY
  let bestFrom = 0
  for (let j = tokens.length; j >= 0; j -= 1) {
    const here = cost[j] ?? 0
    if (tokens[j]?.startsPhrase && best + COST.restart < here) {
      cost[j] = best + COST.restart
      step[j] = STEP.restart
      from[j] = bestFrom
    }
    if (here <= best) {
      best = here
      bestFrom = j
    }
  }
}

function likenessOf(heard: SoundedWord, tokens: readonly Token[], memo: Map<string, Float32Array>): Float32Array {
  let known = memo.get(heard.word)
  if (!known) {
    known = Float32Array.from(tokens, (token) => similarity(heard, token))
    memo.set(heard.word, known)
  }
  return known
}
