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
  readonly style: string | undefined
  readonly emphasis: TextLine['emphasis']
}

/** The printed lines without furniture and empty lines. Shape: in order, `index` into the input. */
export function sheetOf(lines: readonly TextLine[]): SheetLine[] {
  const sheet: { -readonly [K in keyof SheetLine]: SheetLine[K] }[] = []
  let turned = false
  let blanks = 0
  for (const [index, line] of lines.entries()) {
    const text = line.text.trim()
    if (line.furniture !== undefined || text === '') {
      turned ||= line.furniture !== undefined
      blanks += line.blankBefore
      continue
    }
    const blankBefore = blanks + line.blankBefore
    const before = sheet.at(-1)
    if (before) before.hasFollower = blankBefore === 0
    sheet.push({
      index,
      text,
      indent: line.indent,
      blankBefore,
      afterPage: turned,
      hasFollower: false,
      style: line.style,
      emphasis: line.emphasis,
    })
    turned = false
    blanks = 0
  }
  return sheet
}
