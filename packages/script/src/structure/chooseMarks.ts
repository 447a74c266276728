import type { Bounds } from './bounds.ts'
import type { Marks } from './marks.ts'
import type { PlaySheet } from './playSheet.ts'
import { namesManner, spokenLikeness } from './spokenAside.ts'

/**
 * Finds how this script marks directions. Square brackets always do. Underscores do where they stand alone.
 * Round ones do unless other marks stand alone as paragraphs, round ones hardly do, and their words read as spoken.
 */
export function chooseMarks(play: PlaySheet, bounds: Bounds): Marks {
  const alone = { paren: 0, bracket: 0, under: 0 }
  let spoken = 0
  let parens = 0
  let manners = 0
  let brackets = 0
  let first = 0
  let lower = 0
  for (let i = bounds.start; i < bounds.end; i++) {
    const text = play.sheet[i]?.text ?? ''
    if (!play.cues[i]) countAlone(text, alone)
    const rest = play.cues[i]?.shape.rest ?? ''
    if (rest.startsWith('(')) first++
    if (/^\(\p{Ll}/u.test(rest)) lower++
    if (text.includes('[')) brackets++
    for (const [, inner = ''] of text.matchAll(/\(([^()]+)(?:\)|$)/g)) {
      parens++
      if (namesManner(inner.replace(/^_/, ''))) manners++
      else if (spokenLikeness(inner, false) >= 0.4) spoken++
    }
  }
  const under = alone.under >= 3 && alone.under * 3 > alone.paren + alone.bracket
  const others = alone.bracket + alone.under
  const paren = others < 3 || (manners * 3 > parens && brackets < 4 * parens)
  return { paren, bracket: true, under, asides: spoken * 12 > parens, isLowerCase: lower * 3 > first }
}

function countAlone(text: string, alone: { paren: number; bracket: number; under: number }): void {
  const c = text.charAt(0)
  if (c === '[') alone.bracket++
  else if (c === '_') alone.under++
  else if (c === '(') alone.paren++
}
