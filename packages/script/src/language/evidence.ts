import { COMMON_WORDS, type Tongue } from './commonWords.ts'
import { SPELLINGS } from './spellings.ts'

export const TONGUES = Object.keys(COMMON_WORDS) as Tongue[] // the keys of a Record<Tongue, _>

/** How strongly a text speaks for each language; arrays have one entry for each of `TONGUES`, in their order. */
export interface Evidence {
  /** In nats: the logarithm of the odds of its words. */
  readonly scores: Float64Array
  /** How many of its words are in the list of each language. */
  readonly listed: Float64Array
  /** Words of two letters or more, or found in a list. */
  readonly words: number
}

export const ES = TONGUES.indexOf('es')
export const EN = TONGUES.indexOf('en')

/** The score of a language in some evidence. */
export function scoreOf({ scores }: Evidence, tongue: number): number {
  return scores[tongue] ?? 0
}

/** The best score among the languages that are neither Spanish nor English. */
export function bestOther({ scores }: Evidence): number {
  let best = 0
  scores.forEach((score, tongue) => {
    if (tongue !== ES && tongue !== EN && score > best) best = score
  })
  return best
}

export function sumOf(parts: readonly Evidence[]): Evidence {
  const scores = new Float64Array(TONGUES.length)
  const listed = new Float64Array(TONGUES.length)
  let words = 0
  for (const part of parts) {
    addTo(scores, part.scores)
    addTo(listed, part.listed)
    words += part.words
  }
  return { scores, listed, words }
}

/** Weighs texts; remembers the words it has met, since a script uses the same few thousand over and over. */
export class Scales {
  private readonly known = new Map<string, Evidence>()

  weigh(text: string): Evidence {
    const evidence = sumOf(wordsOf(text).map((word) => this.weighWord(word)))
    if (/[¿¡]/.test(text)) evidence.scores[ES] = scoreOf(evidence, ES) + INVERTED_MARKS
    return evidence
  }

  private weighWord(word: string): Evidence {
    const known = this.known.get(word)
    if (known) return known
    const evidence = weighWord(word)
    this.known.set(word, evidence)
    return evidence
  }
}

/** Only Spanish, and Galician now and then, opens a question with a mark of its own. */
const INVERTED_MARKS = 2

/** A word in a list weighs the more, the fewer lists have it; any other by its letters and ending. */
function weighWord(word: string): Evidence {
  const evidence = { scores: new Float64Array(TONGUES.length), listed: new Float64Array(TONGUES.length) }
  const tongues = LISTED.get(word)
  if (tongues) {
    const weight = Math.log(TONGUES.length / tongues.length) + 0.3
    for (const tongue of tongues) {
      evidence.scores[tongue] = weight
      evidence.listed[tongue] = 1
    }
    return { ...evidence, words: 1 }
  }
  if (word.length < 2) return { ...evidence, words: 0 }
  for (const { pattern, tongues: spelled, weight } of SPELLINGS) {
    if (!pattern.test(word)) continue
    for (const tongue of spelled) addAt(evidence.scores, TONGUES.indexOf(tongue), weight)
  }
  return { ...evidence, words: 1 }
}

/** Lower case; an English contraction stays one word, a French or Catalan elision becomes two. */
function wordsOf(text: string): string[] {
  const found =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/'?\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*/gu) ?? []
  return found.flatMap((word) =>
    LISTED.has(word) || !word.includes("'") ? [word] : word.split("'").filter(isNotEmpty),
  )
}

function isNotEmpty(part: string): boolean {
  return part !== ''
}

const LISTED = invert()

function invert(): Map<string, number[]> {
  const listed = new Map<string, number[]>()
  TONGUES.forEach((tongue, index) => {
    for (const word of new Set(COMMON_WORDS[tongue])) listed.set(word, [...(listed.get(word) ?? []), index])
  })
  return listed
}

function addTo(sum: Float64Array, part: Float64Array): void {
  for (let at = 0; at < sum.length; at++) addAt(sum, at, part[at] ?? 0)
}

function addAt(sum: Float64Array, at: number, value: number): void {
  sum[at] = (sum[at] ?? 0) + value
}
