import type { Bounds } from './bounds.ts'
import { isMarkedDirection, type Marks } from './marks.ts'
import { directionLikeness } from './plainDirection.ts'
import type { PlaySheet } from './playSheet.ts'

/**
 * What an unmarked paragraph is likely to be in this script, as a shift of its likeness to a direction:
 * +0.2 where most directions stand unmarked, -0.2 where they are marked and unmarked paragraphs are speech going on.
 */
export function unmarkedPrior(play: PlaySheet, bounds: Bounds, marks: Marks): number {
  if (!play.layout.isBlanked) return 0
  let marked = 0
  let plain = 0
  let speech = 0
  for (let i = bounds.start; i < bounds.end; i++) {
    const line = play.sheet[i]
    if (!line || line.blankBefore === 0 || play.cues[i] || play.headings[i]) continue
    if (isMarkedDirection(line.text, marks) || /^[([]/.test(line.text)) marked++
    else if (line.emphasis !== 'italic' && !line.afterPage) {
      const likeness = directionLikeness(line.text, play.names)
      if (likeness >= 0.6) plain++
      else if (likeness < 0.3) speech++
    }
  }
  if (plain >= 3 && plain > 2 * marked && plain > speech) return 0.2
  return marked >= 5 && plain * 2 < marked ? -0.2 : 0
}
