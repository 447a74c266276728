import type { Direction, Speech, SpeechDoubt } from './element.ts'
import { type Marks, partDirections } from './marks.ts'

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

/** Parts a gathered speech: one speech, or only its directions when nothing is said in it. */
export function speechOf(parts: SpeechParts, marks: Marks = FILM_MARKS): (Speech | Direction)[] {
  const { label, printed, first, last, confidence = 0.95, doubts = [] } = parts
  const parted = partDirections(layVerse(parts.chunks), marks)
  const notes = [...parts.manner, ...parted.notes]
  if (!/[\p{L}\d]/u.test(parted.text))
    return notes.map((note) => ({ kind: 'direction', text: `${label}: ${note}`, first, last, confidence: 0.8 }))
  const all: SpeechDoubt[] = parted.unclosed
    ? [...doubts, { reason: 'unclosed_bracket', confidence: 0.7 }]
    : [...doubts]
  return [{ kind: 'speech', labels: [label], printed, text: parted.text, notes, confidence, doubts: all, first, last }]
}

/** Verse keeps its line ends: lines that would have had room for the first word of the next. */
function layVerse(chunks: readonly string[]): string {
  if (chunks.length < 2) return chunks.join(' ')
  let longest = 0
  for (const chunk of chunks) longest = Math.max(longest, chunk.length)
  const hasRoom = (chunk: string, next: string) => chunk.length + next.split(' ', 1).join('').length + 1 < longest - 6
  let roomy = 0
  for (let i = 0; i + 1 < chunks.length; i++) if (hasRoom(chunks[i] ?? '', chunks[i + 1] ?? '')) roomy++
  const isVerse =
    longest < 60 &&
    roomy * 3 >= chunks.length - 1 &&
    chunks.slice(1).every((chunk) => !/^\p{Ll}/u.test(chunk) || longest < 45)
  return chunks.join(isVerse ? '\n' : ' ')
}
