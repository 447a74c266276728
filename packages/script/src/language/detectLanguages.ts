import type { DetectedLanguage, LanguageReading } from '@scripteam/contract/model'
import { type Evidence, Scales, sumOf } from './evidence.ts'
import { languageOfLines } from './lineLanguage.ts'
import { sentenceShares, weighSentences } from './sentences.ts'
import type { SpokenText } from './spokenText.ts'
import { isCodeLine, looksLikeCode, tongueOf } from './tongueOf.ts'

/** From this share of the words on, in whole sentences, a second language makes a script mixed ("about a tenth"). */
const MIXED_FROM = 0.085

/**
 * The language of a script and of each of its lines. Spanish and English are known; a script in any other
 * language, in none, or in program code is `unknown`. Foreign words inside sentences do not make it mixed.
 */
export function detectLanguages(lines: readonly SpokenText[]): {
  overall: LanguageReading
  perLine: DetectedLanguage[]
} {
  const scales = new Scales()
  const sentences = lines.map(({ text }) => (isCodeLine(text) ? [] : weighSentences(text, scales)))
  const all = sentences.flat()
  const total = sumOf(all)
  const overall = isCode(lines) ? 'unknown' : overallLanguage(all, total)
  const perLine = languageOfLines(lines, sentences, overall)
  return { overall: { overall, confidence: confidenceIn(overall, total), shares: sharesOf(lines, perLine) }, perLine }
}

function isCode(lines: readonly SpokenText[]): boolean {
  const isSuspect = lines.some(({ text }) => looksLikeCode(text))
  return isSuspect && looksLikeCode(lines.map(({ text }) => text).join('\n'))
}

function overallLanguage(sentences: readonly Evidence[], total: Evidence): DetectedLanguage {
  const whole = tongueOf(total)
  const shares = sentenceShares(sentences)
  const isThird = shares.other >= Math.max(shares.es, shares.en)
  if (shares.es >= MIXED_FROM && shares.en >= MIXED_FROM && !isThird) return 'mixed'
  return whole === 'es' || whole === 'en' ? whole : 'unknown'
}

/** Between 0 and 1: how far the best language is ahead of the next, for each word. */
function confidenceIn(overall: DetectedLanguage, { scores, words }: Evidence): number {
  if (words === 0) return 0
  const [first = 0, second = 0] = [...scores].sort((a, b) => b - a)
  const lead = overall === 'mixed' ? 2 : (first - second) / Math.sqrt(words)
  return Math.round(100 * (1 - Math.exp(-lead))) / 100
}

/** A blank other than one plain blank between two words. */
const UNEVEN = /[^\S ]| {2}/

/** How many runs without blanks a text has; blanks at its ends part off an empty one. */
function countRuns(text: string): number {
  if (UNEVEN.test(text)) return text.split(/\s+/).length
  let runs = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) runs++
  return runs
}

function sharesOf(lines: readonly SpokenText[], perLine: readonly DetectedLanguage[]): LanguageReading['shares'] {
  const words = { es: 0, en: 0, mixed: 0, unknown: 0 }
  lines.forEach(({ text }, at) => {
    words[perLine[at] ?? 'unknown'] += countRuns(text)
  })
  const total = Math.max(1, words.es + words.en + words.mixed + words.unknown)
  const half = words.mixed / 2
  return { es: (words.es + half) / total, en: (words.en + half) / total, unknown: words.unknown / total }
}
