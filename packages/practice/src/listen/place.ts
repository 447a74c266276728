import { lastWhere } from '../lastWhere.ts'
import type { Alignment } from './align.ts'
import { ALIKE } from './similarity.ts'
import type { SoundedWord, Token } from './tokens.ts'
import { type Trace, trace } from './trace.ts'

/** Where the actor is in the line, and how well it went so far. Shares are in [0, 1] and weighted by `Token.weight`. */
export interface Place extends Trace {
  /** Share said of the whole line, of the line up to `at`, and of its last four tokens. */
  readonly share: number
  readonly shareSoFar: number
  readonly tail: number
  readonly lastIsSaid: boolean
  /** True when the newest word is the line's last one, wherever the way there got lost. */
  readonly endsLine: boolean
  /** Words said in a row up to `at`. */
  readonly run: number
  /** Heard words that match nothing, those of a false start left out. */
  readonly extra: number
  /** Extra words behind the last match, and those of them that are like no word of the line up to `at`. */
  readonly trailing: number
  readonly strange: number
  /** Stretches of tokens not said, up to the end of the line, with the extra words heard in their stead. */
  readonly gaps: readonly Gap[]
}

export interface Gap {
  readonly from: number
  readonly to: number
  readonly inStead: number
}

/** Reads where the alignment puts the actor. */
export function placeOf(alignment: Alignment): Place {
  const { tokens, heard, likeness: memo } = alignment
  const found = trace(alignment)
  return {
    ...found,
    ...sharesOf(tokens, found.credit, found.at),
    ...strayWords(found.matched, found.credit),
    endsLine: endsLine(heard.at(-1), tokens, memo),
    strange: strangeWords(found.matched, heard, memo, found.at),
  }
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

function strayWords(matched: Int16Array, credit: Float32Array) {
  const last = lastWhere(matched, (token) => token >= 0)
  return {
    extra: matched.reduce((sum, token) => sum + Number(token < 0), 0),
    trailing: matched.length - 1 - last,
    gaps: gapsOf(matched, credit),
  }
}

/** The last word of the line, or a small word only when no other word of the line is like it. */
function endsLine(newest: SoundedWord | undefined, tokens: readonly Token[], memo: Alignment['likeness']): boolean {
  const likeness = newest && memo.get(newest.word)
  if (!likeness || (likeness[likeness.length - 1] ?? 0) < 0.9) return false
  return !likeness.subarray(0, tokens.length - 1).some((other) => other >= ALIKE)
}

/** A repetition of what was said is no word in place of a missing one. */
function strangeWords(
  matched: Int16Array,
  heard: Alignment['heard'],
  memo: Alignment['likeness'],
  end: number,
): number {
  const trailing = heard.slice(lastWhere(matched, (token) => token >= 0) + 1)
  return trailing.filter(
    ({ word }) =>
      !memo
        .get(word)
        ?.subarray(0, end)
        .some((likeness) => likeness >= ALIKE),
  ).length
}

function gapsOf(matched: Int16Array, credit: Float32Array): Gap[] {
  const gaps: Gap[] = []
  for (let j = 0; j < credit.length; j += 1) {
    if ((credit[j] ?? 0) > 0) continue
    const from = j
    while (j < credit.length && credit[j] === 0) j += 1
    gaps.push({ from, to: j, inStead: wordsInStead(matched, from, j) })
  }
  return gaps
}

/** Extra words heard between the last match before the gap and the first one behind it. */
function wordsInStead(matched: Int16Array, from: number, to: number): number {
  const before = lastWhere(matched, (token) => token >= 0 && token < from)
  const behind = matched.findIndex((token, index) => index > before && token >= to)
  return (behind === -1 ? matched.length : behind) - before - 1
}
