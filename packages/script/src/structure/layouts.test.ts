import { describe, expect, it } from 'vitest'
import { PLAYS } from './layoutPlays.ts'
import { LABELS, type LabelStyle, type PlayLayout, printPlay } from './layoutPrinter.ts'
import { directionsIn, directionsOf, read, spokenIn, spokenOf } from './printedPlay.ts'

const STYLES = Object.keys(LABELS) as LabelStyle[] // the keys of the table
const FRAMES = [
  { body: 'flush', pages: 'none', front: 'none' },
  { body: 'indented', pages: 'heads', front: 'cast' },
  { body: 'flush', pages: 'heads', front: 'licence' },
  { body: 'hanging', pages: 'none', front: 'cast' },
] as const

describe.each(STYLES)('a play with its labels set as %s', (label) => {
  it.each(PLAYS)('is read the same however the rest is printed: $id', (play) => {
    for (const layout of layoutsOf(label)) {
      const reading = read(printPlay(play, layout))
      expect({ layout, spoken: spokenIn(reading) }).toEqual({ layout, spoken: spokenOf(play) })
      expect({ layout, directions: directionsIn(reading) }).toEqual({ layout, directions: directionsOf(play) })
    }
  })
})

function layoutsOf(label: LabelStyle): PlayLayout[] {
  const layouts: PlayLayout[] = []
  const marks = ['round', 'square', 'italic', ...(isInline(label) ? (['plain'] as const) : [])] as const
  for (const direction of marks)
    for (const blanks of [1, 0] as const)
      for (const wrap of [72, 0])
        for (const frame of FRAMES) {
          // Long lines fill a page or two only, on which no running head shows itself by coming again.
          if (wrap === 0 && frame.pages === 'heads') continue
          layouts.push({ label, direction, blanks, wrap, ...frame })
        }
  return layouts
}

/** Without marks and blanks, labels on lines of their own leave too little to tell a short direction by. */
function isInline(label: LabelStyle): boolean {
  return !LABELS[label]('ANA', '').isOwnLine
}
