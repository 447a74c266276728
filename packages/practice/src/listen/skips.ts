import type { Tracked } from './listening.ts'
import type { Gap } from './place.ts'

const FEWEST = 4
const LEAST_WEIGHT = 1.75

/**
 * Stretches of the line that were passed over, as token ranges: at least four words with some sense, and not said in other
 * words, which a paraphrase is.
 */
export function skippedStretches({ tokens, place }: Tracked): Gap[] {
  return place.gaps.filter(({ from, to, inStead }) => {
    if (to > (place.endsLine ? tokens.length : place.at)) return false
    const weight = tokens.slice(from, to).reduce((sum, token) => sum + token.weight, 0)
    return to - from >= FEWEST && weight >= LEAST_WEIGHT && inStead < 0.5 * (to - from)
  })
}
