import type { Bounds } from './bounds.ts'
import { endsParagraph, SENTENCE_END } from './paragraphs.ts'
import { movesSomebody } from './plainDirection.ts'
import type { PlaySheet } from './playSheet.ts'
import type { SheetLine } from './sheet.ts'

/** The runs of lines without a cue, heading or blank between them: the bodies of speeches, as printed. */
export function blocksOf(play: PlaySheet, bounds: Bounds): string[][] {
  const blocks: string[][] = []
  let block: string[] = []
  for (let i = bounds.start; i < bounds.end; i++) {
    const line = play.sheet[i]
    if (!line) break
    const isStart = play.cues[i] || play.headings[i] || line.blankBefore > 0
    if (isStart) {
      blocks.push(block)
      block = []
    }
    if (!play.cues[i] && !play.headings[i]) block.push(line.text)
  }
  return [...blocks, block]
}

/** A heading's wrapped tail belongs to it: the lines up to the next blank, when it has words behind its number. */
export function headingEnd(play: PlaySheet, at: number, end: number): number {
  let last = at
  if ((play.headings[at]?.tail.length ?? 0) < 20 || /[.!?]$/.test(play.sheet[at]?.text ?? '')) return last
  while (
    last + 1 < end &&
    last - at < 4 &&
    play.sheet[last + 1]?.blankBefore === 0 &&
    !play.cues[last + 1] &&
    !play.headings[last + 1]
  )
    last++
  return last
}

/** Lines [from, end) are one paragraph: up to a blank, a cue or a heading; one that opens with a bracket ends with it. */
export function paragraphEnd(play: PlaySheet, from: number, end: number, isInSpeech: boolean): number {
  const isBracket = /^[([]/.test(play.sheet[from]?.text ?? '')
  const close = isBracket ? bracketEnd(play, from, end) : -1
  if (close > 0) return close
  let depth = balance(play.sheet[from]?.text ?? '')
  for (let i = from + 1; i < end; i++) {
    const line = play.sheet[i]
    if (!line || play.headings[i] || play.cues[i]) return i
    if (line.blankBefore > 0 && !(line.afterPage && continues(play.sheet[i - 1], line))) return i
    if (startsAnew(play, i) || isSetOff(play.sheet[i - 1], line)) return i
    if (isInSpeech && !isBracket && /^[([]/.test(line.text) && depth === 0) return i
    depth += balance(line.text)
  }
  return end
}

/** A paragraph starts here without a blank: the line before was short, or somebody comes or goes in a script without marks. */
export function startsAnew(play: PlaySheet, at: number): boolean {
  const [before, line] = [play.sheet[at - 1], play.sheet[at]]
  if (before === undefined || line === undefined) return false
  if (endsParagraph(before, line, play.width)) return true
  return play.isUnmarked && SENTENCE_END.test(before.text) && movesSomebody(line.text, play.names)
}

/** The line after the one that closes the bracket opened at `from`; -1 when a speech, a heading or too much comes first. */
function bracketEnd(play: PlaySheet, from: number, end: number): number {
  let depth = 0
  for (let i = from; i < Math.min(end, from + 60); i++) {
    const line = play.sheet[i]
    if (!line || play.headings[i] || (i > from && play.cues[i] && line.blankBefore > 0)) return -1
    depth += balance(line.text)
    if (depth <= 0) return i + 1
  }
  return -1
}

/** Text runs on over the turn of a page unless a sentence ended and a new one begins. */
function continues(before: SheetLine | undefined, line: SheetLine): boolean {
  return before !== undefined && (!/[.!?…)\]»”"]$/.test(before.text) || /^\p{Ll}/u.test(line.text))
}

/** Brackets opened less brackets closed. */
export function balance(text: string): number {
  let depth = 0
  for (const c of text) {
    if (c === '(' || c === '[') depth++
    else if (c === ')' || c === ']') depth--
  }
  return depth
}

/** The texts of sheet lines [from, to), a blank between. */
export function joined(sheet: readonly SheetLine[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) text += (i > from ? ' ' : '') + (sheet[i]?.text ?? '')
  return text
}

/** One of two lines stands far to the right of the other: a direction at the margin, and where it ends. */
export function isSetOff(before: SheetLine | undefined, line: SheetLine): boolean {
  return before !== undefined && Math.abs(line.indent - before.indent) >= FAR
}

const FAR = 15
