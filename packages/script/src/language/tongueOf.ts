import type { Tongue } from './commonWords.ts'
import { EN, ES, type Evidence, scoreOf, TONGUES } from './evidence.ts'

/** In text of any length at least this share of the words of a known language is in its list (measured: over 0.4). */
const MIN_LISTED = 0.24

/** Nats ahead of the next language: "Oh! Ah!" is said in all of them. */
const MIN_LEAD = 0.5

/** The language that explains a stretch of text best, or null when none does: other languages, gibberish, nothing. */
export function tongueOf(evidence: Evidence): Tongue | null {
  if (evidence.words === 0) return null
  let best = 0
  for (let at = 1; at < TONGUES.length; at++) if (scoreOf(evidence, at) > scoreOf(evidence, best)) best = at
  let second = 0
  for (let at = 0; at < TONGUES.length; at++) if (at !== best) second = Math.max(second, scoreOf(evidence, at))
  if (scoreOf(evidence, best) - second < MIN_LEAD) return null
  const isListed = (evidence.listed[best] ?? 0) / evidence.words >= neededShare(evidence.words)
  return isListed ? (TONGUES[best] ?? null) : null
}

/** A few words may all be names; many cannot. */
function neededShare(words: number): number {
  return words < 12 ? 0.12 : MIN_LISTED
}

/** Program code has more of these signs than any dialogue: 2 in 100 characters are enough to tell. */
export function looksLikeCode(text: string): boolean {
  if (!/[{}=<>]/.test(text)) return false
  return countSigns(text) / text.length > 0.025
}

/** A single line of code among dialogue; one sign alone ("E = mc2", "I <3 you") may be said. */
export function isCodeLine(text: string): boolean {
  return looksLikeCode(text) && countSigns(text) >= 4
}

function countSigns(text: string): number {
  return text.match(/[{}<>;=\\|$&+#^~@/]/g)?.length ?? 0
}

/**
 * Many words, none of them in the lists of Spanish or English, and several that no mouth would make of those languages:
 * without a vowel, with a beginning like "zd", with four hard consonants together, or with a q that no u follows.
 */
export function isGibberish(text: string, { listed, words }: Evidence): boolean {
  if (words < 6 || listed[ES] !== 0 || listed[EN] !== 0) return false
  return (text.match(UNPRONOUNCEABLE)?.length ?? 0) >= 3
}

const UNPRONOUNCEABLE =
  /(?<!\p{L})(?:[bcdfghj-np-tvwxz]{2,}(?!\p{L})|[bdfgkptvz]{2}|\p{L}*(?:[bcdfghjkmnpqtvwxz]{4}|q(?!u)))/giu
