import type { CueShape } from './cueShapes.ts'
import { labelKey } from './label.ts'
import type { Candidate, Layout } from './layout.ts'
import type { SheetLine } from './sheet.ts'

/** A line accepted as the start of a speech. */
export interface Cue {
  readonly shape: CueShape
  readonly confidence: number
  /** The label was seen once only. */
  readonly isRare: boolean
}

/** Decides for each line whether a speech starts there. Shape: one entry for each sheet line, null for none. */
export function acceptCues(
  sheet: readonly SheetLine[],
  found: readonly Candidate[],
  layout: Layout,
  cast: ReadonlySet<string>,
): (Cue | null)[] {
  return sheet.map((line, i) => {
    const candidate = found[i]
    return candidate ? accept(line, candidate, layout, cast) : null
  })
}

function accept(line: SheetLine, candidate: Candidate, layout: Layout, cast: ReadonlySet<string>): Cue | null {
  const { inline, own } = candidate
  const main = layout.separator === 'own' ? own : inline
  if (main && main.separator === layout.separator && main.letterCase === layout.letterCase) {
    const cue = acceptMain(line, main, layout, cast)
    if (cue) return cue
  }
  return acceptOther(line, inline, own, layout)
}

function acceptMain(line: SheetLine, shape: CueShape, layout: Layout, cast: ReadonlySet<string>): Cue | null {
  if (shape.separator === 'own' && !line.hasFollower && !layout.isBlanked) return null
  const times = layout.labels.get(labelKey(shape.label)) ?? 0
  const isKnown = times > 1 || isCast(shape.label, cast)
  const isWeak =
    shape.letterCase === 'title' &&
    (shape.separator === 'dot' || shape.separator === 'own' || shape.separator === 'dash')
  const startsParagraph = line.blankBefore > 0 || line.afterPage || !layout.isBlanked
  if (isWeak && layout.isBlanked && line.blankBefore === 0 && !line.afterPage) return null
  if (isKnown) return { shape, confidence: startsParagraph ? 0.97 : 0.8, isRare: false }
  if (shape.separator === 'own' && !line.hasFollower) return null
  if (isWeak && (layout.cues > 60 || !layout.isBlanked) && shape.label.split(' ').length > 3) return null
  if (isWeak && !layout.isBlanked) return null
  if (!startsParagraph) return null
  return { shape, confidence: isWeak ? 0.6 : 0.85, isRare: true }
}

/** Another shape counts when its label is one that the main shape knows: a speech set with a colon for once. */
function acceptOther(line: SheetLine, inline: CueShape | null, own: CueShape | null, layout: Layout): Cue | null {
  const startsParagraph = line.blankBefore > 0 || line.afterPage
  for (const shape of [inline, own]) {
    if (!shape || (shape === own && !line.hasFollower)) continue
    const isSameCase = shape.letterCase === layout.letterCase
    if (!isSameCase && (shape.separator !== layout.separator || !startsParagraph)) continue
    const times = layout.labels.get(labelKey(shape.label)) ?? 0
    const isKnown = times > 1 || (times > 0 && (shape.letterCase === 'caps' || layout.letterCase === 'caps'))
    const isBracketed = shape.separator === 'bare' && layout.bareCues >= 5 && startsParagraph && layout.isBlanked
    if (isBracketed && !isKnown) return { shape, confidence: 0.8, isRare: true }
    if (!isKnown || (layout.isBlanked && !startsParagraph)) continue
    if (!layout.isBlanked && shape.letterCase === 'title' && (shape.separator === 'dot' || shape.separator === 'own'))
      continue
    return { shape, confidence: 0.85, isRare: false }
  }
  return null
}

function isCast(label: string, cast: ReadonlySet<string>): boolean {
  return cast.has(labelKey(label))
}
