import { type CueShape, ownLineCue } from './cueShapes.ts'

/** A bracket that an extension opened and the typist forgot: "MAYA (V.O". */
const OPEN = /\((?:V\.?\s?O|O\.?\s?[SC]|CONT['’]?D|CONT|MORE|OFF|EN OFF)\.?$/
/** An extension without its brackets: "ANA V.O.", "LUIS EN OFF"; "OS" without a point is a Spanish word. */
const BARE = /\s+(V\.?\s?O|O\.\s?[SC]|(?:VOZ )?EN OFF|VOZ OFF|OFF|CONT['’]?D)$/

/** Reads a line of a film as a cue, its extension as the manner whether bracketed or not; null when it cannot be one. */
export function filmCue(text: string): CueShape | null {
  const printed = text.endsWith('^') ? text.slice(0, -1).trimEnd() : text
  const shape = ownLineCue(OPEN.test(printed) ? `${printed})` : printed)
  if (shape === null || shape.manner !== null) return shape
  const extension = BARE.exec(shape.label)
  return extension === null
    ? shape
    : { ...shape, label: shape.label.slice(0, extension.index), manner: extension[1] ?? null }
}
