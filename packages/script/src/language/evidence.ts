import { COMMON_WORDS, type Tongue } from './commonWords.ts'
import { SPELLINGS } from './spellings.ts'

export const TONGUES = Object.keys(COMMON_WORDS) as Tongue[] // the keys of a Record<Tongue, _>

/** How strongly a text speaks for each language; arrays have one entry for each of `TONGUES`, in their order. */
export interface Evidence {
  /** In nats: the logarithm of the odds of its words. */
  readonly scores: readonly number[]
  /** How many of its words are in the list of each language. */
  readonly listed: readonly number[]
  /** Words of two letters or more, or found in a list. */
  readonly words: number
}

/** Nothing yet for any language: a copy of it is filled faster than a new typed array is made. */
const NONE: readonly number[] = TONGUES.map(() => 0)

export const ES = TONGUES.indexOf('es')
export const EN = TONGUES.indexOf('en')

/** The score of a language in some evidence. */
export function scoreOf({ scores }: Evidence, tongue: number): number {
  return scores[tongue] ?? 0
}

/** The best score among the languages that are neither Spanish nor English. */
export function bestOther({ scores }: Evidence): number {
  let best = 0
  for (let tongue = 0; tongue < scores.length; tongue++) {
    const score = scores[tongue] ?? 0
    if (tongue !== ES && tongue !== EN && score > best) best = score
  }
  return best
}

export function sumOf(parts: readonly Evidence[]): Evidence {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  const scores = NONE.slice()
  const listed = NONE.slice()
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
    const scores = NONE.slice()
    const listed = NONE.slice()
    let words = 0
    for (const word of wordsOf(text)) {
      const { tongues, nats, isListed, counts } = LISTED.get(word) ?? this.weighUnlisted(word)
      if (counts) words++
      for (let at = 0; at < tongues.length; at++) {
        const tongue = tongues[at] ?? 0
        scores[tongue] = (scores[tongue] ?? 0) + (nats[at] ?? 0)
        if (isListed) listed[tongue] = (listed[tongue] ?? 0) + 1
      }
    }
    if (/[¿¡]/.test(text)) scores[ES] = (scores[ES] ?? 0) + INVERTED_MARKS
    return { scores, listed, words }
  }

  private weighUnlisted(word: string): Weight {
    const known = this.known.get(word)
    if (known) return known
    const weight = weighSpelling(word)
    this.known.set(word, weight)
    return weight
  }
}

/** What one word says: `nats[i]` for `tongues[i]`. A single letter that no list has counts for nothing. */
interface Weight {
  readonly tongues: readonly number[]
  readonly nats: readonly number[]
  readonly isListed: boolean
  readonly counts: boolean
}

/** Only Spanish, and Galician now and then, opens a question with a mark of its own. */
const INVERTED_MARKS = 2

/** A word that no list has speaks by its letters and ending. */
function weighSpelling(word: string): Weight {
  if (word.length < 2) return { tongues: [], nats: [], isListed: false, counts: false }
  const isPlain = /^[a-z]+$/.test(word)
  const fitting = SPELLINGS.filter(({ pattern, isAccented }) => !(isPlain && isAccented) && pattern.test(word))
  const votes = fitting.flatMap(({ tongues, weight }) => tongues.map((tongue) => ({ tongue, weight })))
  return {
    tongues: votes.map(({ tongue }) => TONGUES.indexOf(tongue)),
    nats: votes.map(({ weight }) => weight),
    isListed: false,
    counts: true,
  }
}

/** Every word of the lists; it weighs the more, the fewer of them have it. */
const LISTED = listWeights()

function listWeights(): Map<string, Weight> {
  const tonguesOf = new Map<string, number[]>()
  TONGUES.forEach((tongue, index) => {
    for (const word of new Set(COMMON_WORDS[tongue])) tonguesOf.set(word, [...(tonguesOf.get(word) ?? []), index])
  })
  const weigh = (tongues: number[]): Weight => {
    const nats = Math.log(TONGUES.length / tongues.length) + 0.3
    return { tongues, nats: tongues.map(() => nats), isListed: true, counts: true }
  }
  return new Map([...tonguesOf].map(([word, tongues]) => [word, weigh(tongues)]))
}

/** Lower case; an English contraction stays one word, a French or Catalan elision becomes two. */
function wordsOf(text: string): string[] {
  const lower = text.toLowerCase().replaceAll('’', "'")
  const found = lower.match(LATIN_ONLY.test(lower) ? LATIN_WORD : ANY_WORD) ?? []
  if (!lower.includes("'")) return found
  const words: string[] = []
  for (const word of found) {
    if (!word.includes("'") || LISTED.has(word)) words.push(word)
    else for (const part of word.split("'")) if (part !== '') words.push(part)
  }
  return words
}

/** The character classes of Unicode are slow, and nearly all text needs the letters of western Europe only. */
const LATIN_ONLY = /^[\t-\r\x20-\xffœ‘-”–—…]*$/
const LATIN_WORD = /'?[a-zªµºß-öø-ÿœ]+(?:'[a-zªµºß-öø-ÿœ]+)*/g
const ANY_WORD = /'?\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*/gu

function addTo(sum: number[], part: readonly number[]): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (part[at] ?? 0)
}
