import type { Tongue } from './commonWords.ts'
import { type Evidence, scoreOf, TONGUES } from './evidence.ts'

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
  const signs = text.match(/[{}<>;=\\|$&+#^~@/]/g)?.length ?? 0
  return text.length > 0 && signs / text.length > 0.025 && /[{}=<>]/.test(text)
}
