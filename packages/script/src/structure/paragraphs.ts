import type { SheetLine } from './sheet.ts'

/**
 * The width of the type area in characters, for texts without blank lines whose paragraphs show only by their short
 * last lines. Infinite where every line is a paragraph; 0 for verse, where a short line says nothing.
 * `running`: the lines of the play that are no headings, cast list or labels standing alone.
 */
export function typeWidth(running: readonly SheetLine[]): number {
  if (running.length < 20) return 0
  const lengths = running.map((line) => line.text.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  const open = running.filter((line) => !SENTENCE_END.test(line.text))
  if (open.length < 0.15 * running.length) return Number.POSITIVE_INFINITY
  if (width <= 30 || width >= 100) return 0
  const isFull = (length: number) => length > width - 14
  if (lengths.filter(isFull).length > 0.3 * lengths.length) return width
  const fullOpen = open.filter((line) => isFull(line.text.length)).length
  return width >= 50 && open.length >= 5 && fullOpen > 0.6 * open.length ? width : 0
}

/** A sentence is over at the end of this line. */
export const SENTENCE_END = /[.!?…)\]»”"]$/

/** True when `before` ends a paragraph: its sentence is over and the next line's first word would have fitted. */
export function endsParagraph(before: SheetLine | undefined, next: SheetLine, width: number): boolean {
  if (before === undefined || width === 0 || !SENTENCE_END.test(before.text)) return false
  return before.text.length + 1 + (next.text.split(' ', 1)[0] ?? '').length <= width
}
