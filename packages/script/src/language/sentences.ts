import { weigh } from './evidence.ts'

/** Shorter sentences ("Gracias, señora.") are courtesies that anyone may drop. */
const MIN_WORDS = 4
/** Nats by which a sentence must speak for its language before it counts against the other. */
const CLEAR = 2.5

/** The shares of words that stand in whole sentences clearly Spanish, English or something else. */
export function sentenceShares(texts: readonly string[]): { es: number; en: number; other: number } {
  const words = { es: 0, en: 0, other: 0 }
  let total = 0
  for (const sentence of texts.flatMap(sentencesOf)) {
    const evidence = weigh(sentence)
    total += evidence.words
    if (evidence.words < MIN_WORDS) continue
    const kind = clearLanguage(evidence.scores)
    if (kind) words[kind] += evidence.words
  }
  const base = Math.max(1, total)
  return { es: words.es / base, en: words.en / base, other: words.other / base }
}

function clearLanguage(scores: ReturnType<typeof weigh>['scores']): 'es' | 'en' | 'other' | null {
  const { es, en, ...rest } = scores
  const other = Math.max(...Object.values(rest))
  if (es - en > CLEAR && es > other) return 'es'
  if (en - es > CLEAR && en > other) return 'en'
  return other - Math.max(es, en) > CLEAR ? 'other' : null
}

export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…])\s+(?=[\p{Lu}¿¡“"«(])/u)
}
