import { type Alignment, type Row, STEP } from './align.ts'
import { ALIKE } from './similarity.ts'
import type { SoundedWord, Token } from './tokens.ts'

/** Where the actor is in the line, and how well it went so far. Shares are in [0, 1] and weighted by `Token.weight`. */
export interface Place {
  /** Tokens up to here are behind the actor. */
  readonly at: number
  /** For each token how like it was said, 0 where it was not. */
  readonly credit: Float32Array
  /** Share said of the whole line, of the line up to `at`, and of its last four tokens. */
  readonly share: number
  readonly shareSoFar: number
  readonly tail: number
  readonly lastIsSaid: boolean
  /** True when the newest word is the line's last one, wherever the way there got lost. */
  readonly endsLine: boolean
  /** Words said in a row up to `at`. */
  readonly run: number
  /** For each heard word the token that it matched, or -1. */
  readonly matched: Int16Array
  /** Heard words that match nothing, those of a false start left out. */
  readonly extra: number
  /** Extra words behind the last match, and those of them that are like no word of the line up to `at`. */
  readonly trailing: number
  readonly strange: number
  readonly restarts: number
  /** Stretches of tokens passed over before `at`, with the extra words heard in their stead. */
  readonly gaps: readonly Gap[]
}

export interface Gap {
  readonly from: number
  readonly to: number
  readonly inStead: number
}

/** Reads the cheapest way through the alignment; of ways that cost the same, the one that is least far. */
export function placeOf({ tokens, heard, rows, likeness: memo }: Alignment): Place {
  const credit = new Float32Array(tokens.length)
  const matched = new Int16Array(heard.length).fill(-1)
  let at = cheapestEnd(rows.at(-1))
  const end = at
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
  return {
    at: end,
    credit,
    matched,
    restarts,
    ...sharesOf(tokens, credit, end),
    ...strayWords(tokens, matched, credit, end),
    endsLine: endsLine(heard.at(-1), tokens, memo),
    strange: strangeWords(matched, heard, memo, end),
  }
}

function cheapestEnd(row: Row | undefined): number {
  let best = 0
  row?.cost.forEach((cost, j) => {
    if (cost < (row.cost[best] ?? 0) - 1e-4) best = j
  })
  return best
}

function sharesOf(tokens: readonly Token[], credit: Float32Array, at: number) {
  return {
    share: weightedShare(tokens, credit, 0, tokens.length),
    shareSoFar: weightedShare(tokens, credit, 0, at),
    tail: weightedShare(tokens, credit, Math.max(0, tokens.length - 4), tokens.length),
    run: at - 1 - credit.subarray(0, at).lastIndexOf(0),
    lastIsSaid: (credit[tokens.length - 1] ?? 0) >= ALIKE,
  }
}

export function weightedShare(tokens: readonly Token[], credit: Float32Array, from: number, to: number): number {
  let said = 0
  let all = 0
  for (let j = from; j < to; j += 1) {
    const weight = tokens[j]?.weight ?? 0
    said += weight * (credit[j] ?? 0)
    all += weight
  }
  return all === 0 ? 0 : said / all
}

function strayWords(tokens: readonly Token[], matched: Int16Array, credit: Float32Array, at: number) {
  const last = matched.findLastIndex((token) => token >= 0)
  return {
    extra: matched.reduce((sum, token) => sum + Number(token < 0), 0),
    trailing: matched.length - 1 - last,
    gaps: gapsOf(tokens, matched, credit, at),
  }
}

/** The last word of the line, or a small word only when no other word of the line is like it. */
function endsLine(newest: SoundedWord | undefined, tokens: readonly Token[], memo: Alignment['likeness']): boolean {
  const likeness = newest && memo.get(newest.word)
  if (!likeness || (likeness.at(-1) ?? 0) < 0.9) return false
  return !likeness.subarray(0, tokens.length - 1).some((other) => other >= ALIKE)
}

/** A repetition of what was said is no word in place of a missing one. */
function strangeWords(
  matched: Int16Array,
  heard: Alignment['heard'],
  memo: Alignment['likeness'],
  end: number,
): number {
  const trailing = heard.slice(matched.findLastIndex((token) => token >= 0) + 1)
  return trailing.filter(
    ({ word }) =>
      !memo
        .get(word)
        ?.subarray(0, end)
        .some((likeness) => likeness >= ALIKE),
  ).length
}

function gapsOf(tokens: readonly Token[], matched: Int16Array, credit: Float32Array, at: number): Gap[] {
  const gaps: Gap[] = []
  for (let j = 0; j < at; j += 1) {
    if ((credit[j] ?? 0) > 0) continue
    const from = j
    while (j < Math.min(at, tokens.length) && (credit[j] ?? 0) === 0) j += 1
    gaps.push({ from, to: j, inStead: wordsInStead(matched, from, j) })
  }
  return gaps
}

/** Extra words heard between the last match before the gap and the first one behind it. */
function wordsInStead(matched: Int16Array, from: number, to: number): number {
  const before = matched.findLastIndex((token) => token >= 0 && token < from)
  const behind = matched.findIndex((token, index) => index > before && token >= to)
  return (behind === -1 ? matched.length : behind) - before - 1
}
