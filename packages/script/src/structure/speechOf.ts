import type { Direction, Speech, SpeechDoubt } from './element.ts'
import { type Marks, partDirections } from './marks.ts'
import { joinLines } from './verse.ts'

/** What is gathered of one speech before its directions are taken out of it. */
export interface SpeechParts {
  readonly label: string
  readonly printed: string
  readonly chunks: readonly string[]
  readonly manner: readonly string[]
  readonly first: number
  readonly last: number
  readonly confidence?: number
  readonly doubts?: readonly SpeechDoubt[]
}

const FILM_MARKS: Marks = { paren: true, bracket: true, under: false, asides: false, isLowerCase: true }

/** Parts a gathered speech: prose, whose line ends say nothing): one speech, or only its directions when nothing is said in it. */
export function speechOf(parts: SpeechParts, marks: Marks = FILM_MARKS, isVerse = false): (Speech | Direction)[] {
  const { label, printed, first, last, confidence = 0.95, doubts = [] } = parts
  const parted = partDirections(joinLines(parts.chunks, isVerse), marks)
  const notes = parts.manner.length === 0 ? parted.notes : [...parts.manner, ...parted.notes]
  if (!/[\p{L}\d]/u.test(parted.text) && notes.length === 0)
    return [{ kind: 'direction', text: label, first, last, confidence: 0.5 }]
  if (!/[\p{L}\d]/u.test(parted.text))
    return notes.map((note) => ({ kind: 'direction', text: `${label}: ${note}`, first, last, confidence: 0.8 }))
  const all: readonly SpeechDoubt[] = parted.unclosed
    ? [...doubts, { reason: 'unclosed_bracket', confidence: 0.7 }]
    : doubts
  return [
    {
      kind: 'speech',
      labels: [label],
      printed,
      text: parted.text,
      notes,
      confidence: all.reduce((least, doubt) => Math.min(least, doubt.confidence), confidence),
      doubts: all,
      first,
      last,
    },
  ]
}
