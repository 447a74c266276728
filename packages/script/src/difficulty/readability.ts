import type { Language, Readability, ReadabilityBand } from '@scripteam/contract/model'

/** What a formula needs of a text. */
export interface TextSize {
  readonly words: number
  readonly sentences: number
  readonly syllables: number
}

/**
 * How easily a text is read: the higher the score, the easier; null without words. Dialogue often scores beyond 100.
 * - English, reading ease: 206.835 - 1.015 * words a sentence - 84.6 * syllables a word (Flesch, "A New Readability
 *   Yardstick", 1948), with his seven bands.
 * - Spanish, perspicuity: 206.835 - 62.3 * syllables a word - words a sentence (Szigriszt Pazos, "Sistemas predictivos
 *   de legibilidad", 1993), with the five bands of INFLESZ (Barrio-Cantalejo and others, 2008).
 */
export function readability({ words, sentences, syllables }: TextSize, language: Language): Readability | null {
  if (words === 0) return null
  const wordsASentence = words / Math.max(1, sentences)
  const syllablesAWord = syllables / words
  return language === 'es'
    ? banded(206.835 - 62.3 * syllablesAWord - wordsASentence, 'inflesz', INFLESZ)
    : banded(206.835 - 1.015 * wordsASentence - 84.6 * syllablesAWord, 'flesch', FLESCH)
}

/** The lowest score of each band, easiest first. */
type Bands = readonly (readonly [from: number, band: ReadabilityBand])[]

const FLESCH: Bands = [
  [90, 'very_easy'],
  [80, 'easy'],
  [70, 'fairly_easy'],
  [60, 'standard'],
  [50, 'fairly_difficult'],
  [30, 'difficult'],
]

const INFLESZ: Bands = [
  [80, 'very_easy'],
  [65, 'fairly_easy'],
  [55, 'standard'],
  [40, 'fairly_difficult'],
]

function banded(exact: number, scale: Readability['scale'], bands: Bands): Readability {
  const score = Math.round(exact * 10) / 10
  return { score, scale, band: bands.find(([from]) => score >= from)?.[1] ?? 'very_difficult' }
}
