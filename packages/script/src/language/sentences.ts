import { bestOther, EN, ES, type Evidence, type Scales, scoreOf } from './evidence.ts'

/** Shorter sentences ("Gracias, señora.") are courtesies that anyone may drop. */
const MIN_WORDS = 4
/** Nats by which a sentence must speak for its language before it counts against the other. */
const CLEAR = 2.5

/** What each sentence of a text speaks for, in order. */
export function weighSentences(text: string, scales: Scales): Evidence[] {
  return text.split(/(?<=[.!?…])\s+(?=[\p{Lu}¿¡“"«(])/u).map((sentence) => scales.weigh(sentence))
}

/** The shares of words that stand in whole sentences clearly Spanish, English or something else. */
export function sentenceShares(sentences: readonly Evidence[]): { es: number; en: number; other: number } {
  const words = { es: 0, en: 0, other: 0 }
  let total = 0
  for (const sentence of sentences) {
    total += sentence.words
    const kind = sentence.words < MIN_WORDS ? null : clearLanguage(sentence)
    if (kind) words[kind] += sentence.words
  }
  const base = Math.max(1, total)
  return { es: words.es / base, en: words.en / base, other: words.other / base }
}

function clearLanguage(sentence: Evidence): 'es' | 'en' | 'other' | null {
  const es = scoreOf(sentence, ES)
  const en = scoreOf(sentence, EN)
  const other = bestOther(sentence)
  if (es - en > CLEAR && es > other) return 'es'
  if (en - es > CLEAR && en > other) return 'en'
  return other - Math.max(es, en) > CLEAR ? 'other' : null
}
