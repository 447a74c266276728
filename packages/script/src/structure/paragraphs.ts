import type { SheetLine } from './sheet.ts'

/**
 * The width of the type area in characters, for texts without blank lines whose paragraphs show only by
 * their short last lines; 0 for verse and for texts of long lines, where a short line says nothing.
 */
export function typeWidth(sheet: readonly SheetLine[]): number {
  if (sheet.length < 20) return 0
  const lengths = sheet.map((line) => line.text.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  const full = lengths.filter((length) => length > width - 14).length
  return width > 30 && width < 100 && full > 0.3 * lengths.length ? width : 0
}

/** True when `before` ends a paragraph: its sentence is over and the next line's first word would have fitted. */
export function endsParagraph(before: SheetLine | undefined, next: SheetLine, width: number): boolean {
  if (before === undefined || width === 0 || !/[.!?…)\]»”"]$/.test(before.text)) return false
  return before.text.length + 1 + (next.text.split(' ', 1)[0] ?? '').length <= width
}
