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
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
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
  private readonly known = new Map<string, Weight>()

  weigh(text: string): Evidence {
    const scores = new Float64Array(TONGUES.length)
    const listed = new Float64Array(TONGUES.length)
    let words = 0
    for (const word of wordsOf(text)) {
      const { votes, isListed, counts } = this.weighWord(word)
      if (counts) words++
      for (const { tongue, nats } of votes) {
        addAt(scores, tongue, nats)
        if (isListed) addAt(listed, tongue, 1)
      }
    }
    if (/[¿¡]/.test(text)) addAt(scores, ES, INVERTED_MARKS)
    return { scores, listed, words }
  }

  private weighWord(word: string): Weight {
    const known = this.known.get(word) ?? weighWord(word)
    this.known.set(word, known)
    return known
  }
}

/** What one word says. A single letter that no list has counts for nothing. */
interface Weight {
  readonly votes: readonly { readonly tongue: number; readonly nats: number }[]
  readonly isListed: boolean
  readonly counts: boolean
}

/** Only Spanish, and Galician now and then, opens a question with a mark of its own. */
const INVERTED_MARKS = 2

/** A word in a list weighs the more, the fewer lists have it; any other by its letters and ending. */
function weighWord(word: string): Weight {
  const tongues = LISTED.get(word)
  if (tongues) {
    const nats = Math.log(TONGUES.length / tongues.length) + 0.3
    return { votes: tongues.map((tongue) => ({ tongue, nats })), isListed: true, counts: true }
  }
  if (word.length < 2) return { votes: [], isListed: false, counts: false }
  const fitting = SPELLINGS.filter(({ pattern }) => pattern.test(word))
  const votes = fitting.flatMap((spelling) =>
    spelling.tongues.map((tongue) => ({ tongue: TONGUES.indexOf(tongue), nats: spelling.weight })),
  )
  return { votes, isListed: false, counts: true }
}

/** Lower case; an English contraction stays one word, a French or Catalan elision becomes two. */
function wordsOf(text: string): string[] {
  const lower = text.toLowerCase().replaceAll('’', "'")
  const found = lower.match(LATIN_ONLY.test(lower) ? LATIN_WORD : ANY_WORD) ?? []
  if (!lower.includes("'")) return found
  return found.flatMap((word) => (LISTED.has(word) || !word.includes("'") ? [word] : word.split("'").filter(Boolean)))
}

/** The character classes of Unicode are slow, and nearly all text needs the letters of western Europe only. */
const LATIN_ONLY = /^[\t-\r\x20-\xffœ‘-”–—…]*$/
const LATIN_WORD = /'?[a-zªµºß-öø-ÿœ]+(?:'[a-zªµºß-öø-ÿœ]+)*/g
const ANY_WORD = /'?\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*/gu

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
