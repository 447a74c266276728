import type { TextItem } from '@scripteam/contract/model'

/** Parts raised small numbers, which point to notes, from the text of a line. An ordinal ("1.ª") raises letters, not numbers. */
export function partNoteMarks(line: TextItem[]): { text: TextItem[]; marks: TextItem[] } {
  const tallest = line.reduce((best, item) => (item.height > best.height ? item : best), line[0] ?? NONE)
  const isMark = (item: TextItem) =>
    /^\s*\d{1,3}\s*$/.test(item.text) &&
    item.height <= 0.8 * tallest.height &&
    tallest.y - item.y > 0.15 * tallest.height
  const text = line.filter((item) => !isMark(item))
  return text.length === 0 ? { text: line, marks: [] } : { text, marks: line.filter(isMark) }
}

const NONE: TextItem = { text: '', x: 0, y: 0, width: 0, height: 0 }
