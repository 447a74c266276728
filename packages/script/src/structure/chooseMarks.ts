import type { Bounds } from './bounds.ts'
import type { Marks } from './marks.ts'
import type { PlaySheet } from './playSheet.ts'

/**
 * Finds how this script marks directions. Brackets always do; round ones do unless square brackets or italics
 * stand alone as paragraphs and round ones never do (then they are spoken asides); underscores when they stand alone.
 */
export function chooseMarks(play: PlaySheet, bounds: Bounds): Marks {
  let paren = 0
  let bracket = 0
  let under = 0
  for (let i = bounds.start; i < bounds.end; i++) {
    const line = play.sheet[i]
    if (!line) continue
    const rest = play.cues[i]?.shape.rest ?? line.text
    const c = rest.charAt(0)
    if (c === '(') paren++
    else if (c === '[') bracket++
    else if (c === '_') under++
  }
  return { paren: paren > 0 || bracket + under < 3, bracket: true, under: under > 0 && under * 4 > paren + bracket }
}
