import type { Tongue } from './commonWords.ts'
import { type Evidence, TONGUES } from './evidence.ts'

/** In text of any length at least this share of the words of a known language is in its list (measured: over 0.4). */
const MIN_LISTED = 0.24

/** The language that explains a stretch of text best, or null when none does: other languages, gibberish, nothing. */
export function tongueOf(evidence: Evidence): Tongue | null {
  let best: Tongue | null = null
  for (const tongue of TONGUES) {
    if (best === null || evidence.scores[tongue] > evidence.scores[best]) best = tongue
  }
  if (best === null || evidence.words === 0 || evidence.scores[best] <= 0) return null
  return evidence.listed[best] / evidence.words >= neededShare(evidence.words) ? best : null
}

/** A few words may all be names; many cannot. */
function neededShare(words: number): number {
  return words < 12 ? 0.12 : MIN_LISTED
}

/** Program code has more of these signs than any dialogue: 2 in 100 characters are enough to tell. */
export function looksLikeCode(text: string): boolean {
  const signs = text.match(/[{}<>;=[\]\\|$&+#^~@/]/g)?.length ?? 0
  const brackets = text.match(/[[\]]/g)?.length ?? 0
  return text.length > 0 && (signs - brackets) / text.length > 0.025 && /[{}=;<>]/.test(text)
}
