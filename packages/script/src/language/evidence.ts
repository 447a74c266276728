import { COMMON_WORDS, type Tongue } from './commonWords.ts'

export const TONGUES = Object.keys(COMMON_WORDS) as Tongue[] // the keys of a Record<Tongue, _>

/** How strongly a text speaks for each language, in nats: the logarithm of the odds of its words. */
export interface Evidence {
  readonly scores: Record<Tongue, number>
  /** Words of two letters or more, or found in a list. */
  readonly words: number
  /** How many of them are in the list of each language. */
  readonly listed: Record<Tongue, number>
}

export function noEvidence(): Evidence {
  return { scores: zeros(), words: 0, listed: zeros() }
}

export function addEvidence(a: Evidence, b: Evidence): Evidence {
  const sum = (x: Record<Tongue, number>, y: Record<Tongue, number>) => {
    const total = zeros()
    for (const tongue of TONGUES) total[tongue] = x[tongue] + y[tongue]
    return total
  }
  return { scores: sum(a.scores, b.scores), words: a.words + b.words, listed: sum(a.listed, b.listed) }
}

/** Weighs each word of a text: those in a list by how few lists have them, the others by ending and letters. */
export function weigh(text: string): Evidence {
  const scores = zeros()
  const listed = zeros()
  let words = 0
  for (const word of wordsOf(text)) {
    const tongues = LISTED.get(word)
    if (tongues) {
      words++
      const weight = Math.log(TONGUES.length / tongues.length) + 0.3
      for (const tongue of tongues) {
        scores[tongue] += weight
        listed[tongue]++
      }
    } else if (word.length > 1) {
      words++
      for (const { pattern, tongues: spelled, weight } of SPELLINGS) {
        if (pattern.test(word)) for (const tongue of spelled) scores[tongue] += weight
      }
    }
  }
  if (/[¿¡]/.test(text)) scores.es += 2
  return { scores, words, listed }
}

/** Lower case; an English contraction stays one word, a French or Catalan elision becomes two. */
export function wordsOf(text: string): string[] {
  const found =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/'?\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*/gu) ?? []
  return found.flatMap((word) => (LISTED.has(word) ? [word] : word.split("'").filter((part) => part !== '')))
}

const LISTED = invert()

function invert(): Map<string, Tongue[]> {
  const listed = new Map<string, Tongue[]>()
  for (const tongue of TONGUES) {
    for (const word of new Set(COMMON_WORDS[tongue])) listed.set(word, [...(listed.get(word) ?? []), tongue])
  }
  return listed
}

interface Spelling {
  readonly pattern: RegExp
  readonly tongues: readonly Tongue[]
  readonly weight: number
}

/** Letters and endings that few of the languages have. */
const SPELLINGS: readonly Spelling[] = [
  { pattern: /ñ/, tongues: ['es', 'gl'], weight: 1.5 },
  { pattern: /[áéíóú]/, tongues: ['es', 'gl', 'pt'], weight: 0.8 },
  {
    pattern: /ción$|ciones$|miento$|ando$|iendo$|ieron$|aron$|amos$|emos$|ía$|ías$|ían$|illos?$|illas?$/,
    tongues: ['es'],
    weight: 0.8,
  },
  { pattern: /mente$|idad$|able$/, tongues: ['es'], weight: 0.5 },
  { pattern: /(?:[^s]s|[aeo])$/, tongues: ['es', 'gl', 'pt'], weight: 0.15 },
  { pattern: /th|wh|sh|ck|gh|oo|ee|ea|ou|^kn|^wr/, tongues: ['en'], weight: 0.7 },
  { pattern: /ing$|ness$|ful$|less$|ly$|tion$|ed$|[^aeiou]y$|ght$/, tongues: ['en'], weight: 0.8 },
  { pattern: /[kw]/, tongues: ['en', 'de', 'nl'], weight: 0.5 },
  { pattern: /[äöüß]|sch|ung$|lich$|keit$|ein/, tongues: ['de'], weight: 1.2 },
  { pattern: /ij|aa|uu|oe|lijk$|heid$/, tongues: ['nl'], weight: 1 },
  { pattern: /[êâîôûœ]|eux$|eau|aient$|ez$|oux?$/, tongues: ['fr'], weight: 1 },
  { pattern: /[àèùò]/, tongues: ['it', 'ca', 'fr'], weight: 0.8 },
  { pattern: /zione$|gli|cch|zz|ggi|[^aeiou]i$/, tongues: ['it'], weight: 0.8 },
  { pattern: /[ãõ]|ção|ões$|lh|nh/, tongues: ['pt'], weight: 1.4 },
  { pattern: /ny|ció$|l·l|tg|tj|ix|[^aeiou]ts$/, tongues: ['ca'], weight: 0.9 },
  { pattern: /ç/, tongues: ['ca', 'fr', 'pt'], weight: 0.8 },
  { pattern: /x[eaio]|iñ|ción$|cións$/, tongues: ['gl'], weight: 0.6 },
  { pattern: /us$|um$|ae$|orum$|ibus$|tur$/, tongues: ['la'], weight: 0.7 },
]

function zeros(): Record<Tongue, number> {
  return { es: 0, en: 0, fr: 0, it: 0, pt: 0, ca: 0, gl: 0, de: 0, nl: 0, la: 0 }
}
