import type { TextLine } from '../text/textLine.ts'

/** A line that may belong to the play, with its place in the input. */
export interface SheetLine {
  readonly index: number
  readonly text: string
  readonly indent: number
  readonly blankBefore: number
  /** A page turned before this line: blanks there say nothing. */
  readonly afterPage: boolean
  /** The next line follows without a blank. */
  readonly hasFollower: boolean
  /** Another line follows, over one blank at most. */
  readonly hasNext: boolean
  readonly style: string | undefined
  readonly emphasis: TextLine['emphasis']
}

/** Emphasis as in Markdown is read as emphasis in typescripts: `*Exit.*` -> `_Exit._`, `**ANA**` -> `ANA`. */
function withoutStars(text: string): string {
  return text.includes('*') && /[\p{L}\d]/u.test(text) && !/^\*{3}/.test(text)
    ? text.replace(/\*{2,}/g, '').replace(/\*/g, '_')
    : text
}

/** A typescript with a blank between all lines says nothing by its blanks: where wrapped lines have them too, one is taken off. */
function spacing(lines: readonly TextLine[]): number {
  let blanks = 0
  let wrapped = 0
  let count = 0
  for (const line of lines) {
    if (line.furniture !== undefined || line.text === '') continue
    count++
    if (line.blankBefore > 0) blanks++
    if (line.blankBefore > 0 && /^\p{Ll}/u.test(line.text)) wrapped++
  }
  return count > 30 && blanks > 0.9 * count && wrapped > 0.12 * count ? 1 : 0
}

/** The printed lines without furniture and empty lines. Shape: in order, `index` into the input. */
export function sheetOf(lines: readonly TextLine[]): SheetLine[] {
  const sheet: { -readonly [K in keyof SheetLine]: SheetLine[K] }[] = []
  const skipped = spacing(lines)
  let turned = false
  let blanks = 0
  for (const [index, line] of lines.entries()) {
    const text = withoutStars(line.text.trim())
    if (line.furniture !== undefined || text === '') {
      turned ||= line.furniture !== undefined
      blanks += line.blankBefore
      continue
    }
    const blankBefore = Math.max(0, blanks + line.blankBefore - skipped)
    const before = sheet.at(-1)
    if (before) {
      before.hasFollower = blankBefore === 0
      before.hasNext = blankBefore <= 1
    }
    sheet.push({
      index,
      text,
      indent: line.indent,
      blankBefore,
      afterPage: turned,
      hasFollower: false,
      hasNext: false,
      style: line.style,
      emphasis: line.emphasis,
    })
    turned = false
    blanks = 0
  }
  return sheet
}
