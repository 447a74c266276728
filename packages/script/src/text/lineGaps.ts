/** `pitchPt`: from one line of a paragraph to the next. `blankFromPt`: a drop from here on sets a paragraph off. */
export interface BlankLevels {
  readonly pitchPt: number
  readonly blankFromPt: number
}

/** A level counts when at least this share of all drops has it. */
const COMMON = 0.04

/**
 * Reads the spacing of a document from the drops between its lines, in points. The commonest drop is the pitch.
 * Where further levels occur (space between paragraphs, between speeches), the largest common one up to a blank
 * line is what sets off: a label on its own line stands closer to its speech than to the speech above.
 */
export function blankLevels(drops: readonly number[]): BlankLevels {
  const counts = new Map<number, number>()
  for (const drop of drops) {
    const rounded = Math.round(drop * 2) / 2
    if (rounded > 2) counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  const pitchPt = smallestCommon(counts, drops.length)
  const levels = [...counts]
    .filter(([drop, count]) => count >= COMMON * drops.length && drop > 1.08 * pitchPt && drop <= 2.3 * pitchPt)
    .map(([drop]) => drop)
    .sort((a, b) => a - b)
  const top = levels.at(-1) ?? 1.5 * pitchPt
  const below = levels.filter((level) => level < 0.9 * top).at(-1) ?? pitchPt
  return { pitchPt, blankFromPt: levels.length === 0 ? top : (top + below) / 2 }
}

/** The pitch is the smallest drop that is common, not the commonest: plays of short speeches have more gaps than wraps. */
function smallestCommon(counts: Map<number, number>, total: number): number {
  const common = [...counts].filter(([, count]) => count >= 0.1 * total).map(([drop]) => drop)
  return common.length > 0 ? Math.min(...common) : 12
}
