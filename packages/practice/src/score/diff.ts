import { heardLine, type LineToHear, type Tracked } from '../listen/listening.ts'
import { ALIKE } from '../listen/similarity.ts'
import { printedWords } from '../part/printedWords.ts'

/** How one printed word was said. `check` is a doubt that may be the recogniser's. */
export interface SaidWord {
  readonly text: string
  readonly before: string
  readonly after: string
  readonly said: 'said' | 'check' | 'missed'
  /** Words that were heard before this one and are not in the line. */
  readonly extraBefore: readonly string[]
}

export interface LineDiff {
  readonly words: readonly SaidWord[]
  /** Words heard behind the last one that are not in the line. */
  readonly extraBehind: readonly string[]
}

/** A run of this many words missed is safe to name at any error rate that was tried (up to 20 %); one word is not. */
const SAFE_RUN = 4
/** Below this error rate of the device a single missed word may be named too. */
const SAFE_FLOOR = 0.05

/** The diff of a line from what was heard of it, as an attempt keeps it. */
export function diffHeard(line: LineToHear, heard: string, floor: number | null): LineDiff {
  return diffLine(line.text, heardLine(line, heard), floor)
}

/**
 * The line word by word, as it was heard. `floor` is the device's share of errors, in [0, 1]; null while nobody knows it: then
 * a single missed word is always the recogniser's doubt.
 */
export function diffLine(text: string, tracked: Tracked, floor: number | null): LineDiff {
  const credits = wordCredits(text, tracked)
  const missed = credits.map((credit) => credit < ALIKE)
  const extras = extraWords(tracked)
  const words = printedWords(text).map(({ text: word, before, after }, index) => {
    const isSafe = (floor !== null && floor <= SAFE_FLOOR) || runAround(missed, index) >= SAFE_RUN
    const said = !missed[index] ? ('said' as const) : isSafe ? ('missed' as const) : ('check' as const)
    return { text: word, before, after, said, extraBefore: extras.get(index) ?? [] }
  })
  return { words, extraBehind: extras.get(words.length) ?? [] }
}

/** Likeness of each printed word: the least of the words it stands for, since "10 %" is said only when both are. */
function wordCredits(text: string, { tokens, place }: Tracked): number[] {
  const credits = printedWords(text).map(() => 1)
  tokens.forEach((token, index) => {
    credits[token.source] = Math.min(credits[token.source] ?? 1, place.credit[index] ?? 0)
  })
  return credits
}

function runAround(missed: readonly boolean[], at: number): number {
  let from = at
  let to = at
  while (missed[from - 1]) from -= 1
  while (missed[to + 1]) to += 1
  return to - from + 1
}

/** Unmatched words by the printed word that they were heard before; those at the end under the number of words. */
function extraWords({ tokens, place, alignment }: Tracked): Map<number, string[]> {
  const extras = new Map<number, string[]>()
  let waiting: string[] = []
  const put = (source: number) => {
    if (waiting.length > 0) extras.set(source, [...(extras.get(source) ?? []), ...waiting])
    waiting = []
  }
  alignment.heard.forEach(({ word }, index) => {
    const token = tokens[place.matched[index] ?? -1]
    if (token) put(token.source)
    else waiting.push(word)
  })
  put((tokens.at(-1)?.source ?? -1) + 1)
  return extras
}
