import type { TextLine } from '../text/textLine.ts'
import { stageHeading } from './headings.ts'
import type { SheetLine } from './sheet.ts'

/** The title as the title page has it: its key in a licence header, else the first centred or capital line; null without one. */
export function titleFrom(sheet: readonly SheetLine[], bodyStart: number): string | null {
  const front = sheet.slice(0, Math.min(bodyStart, 80))
  for (const line of front) {
    const keyed = /^(?:Title|Título):\s+(\S.*)$/i.exec(line.text)
    if (keyed?.[1]) return keyed[1].trim()
  }
  const [head, below] = front
  if (
    head &&
    below &&
    isTitle(head.text) &&
    /^(?:by|de|por|written by|escrito por|una obra de)(?![\p{L}])/iu.test(below.text)
  )
    return withoutMarks(head.text)
  const standing = front.filter((line) => isTitle(line.text) && standsOut(line))
  // An author printed above the title has small letters in his name; the title then has none.
  const first = standing.slice(0, 4).find((line) => !/\p{Ll}/u.test(line.text)) ?? standing[0]
  return first ? withoutMarks(first.text) : null
}

/** The title that is printed at the head of the pages, for a script without a title page; null when none comes three times. */
export function titleFromHeads(lines: readonly TextLine[]): string | null {
  const times = new Map<string, number>()
  for (const { text, furniture } of lines) {
    const head = furniture === 'runningHead' ? withoutMarks(text.replace(/^[\d\s.|–—-]+|[\d\s.|–—-]+$/g, '')) : ''
    if (isTitle(head)) times.set(head, (times.get(head) ?? 0) + 1)
  }
  const [best] = [...times].sort((a, b) => b[1] - a[1])
  return best && best[1] >= 3 ? best[0] : null
}

function standsOut(line: SheetLine): boolean {
  return line.indent > 8 || line.emphasis === 'bold' || line.style === 'title' || !/\p{Ll}/u.test(line.text)
}

function withoutMarks(text: string): string {
  return text.replace(/^[_*"“«]+|[_*."”»]+$/g, '').trim()
}

const NOT_TITLE =
  /^(?:(?:main titles|episode|capítulo)\b|by|de|por|written|escrito|from|scene|draft|versión|copyright|©|produced|dramatis|personajes|personas|reparto|cast|characters|persons|\(|\[|\*|fade|transcriber|nota|note|advertencia|preface|prólogo|contents|índice|act\b|acto\b|tragicomedia|comedia|drama\b|tragedia|a (?:play|comedy|tragedy|farce|drama))/i

function isTitle(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length < 80 &&
    /\p{L}/u.test(text) &&
    !NOT_TITLE.test(text) &&
    stageHeading(text) === null &&
    !/[.,:;]$/.test(text)
  )
}
