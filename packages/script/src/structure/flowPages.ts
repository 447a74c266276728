import type { Page } from '@scripteam/contract/model'
import type { TextLine } from '../text/textLine.ts'

/** Printed lines of pages that have no positions, with blanks and indents counted. */
export function flowLines(pages: readonly Page[]): TextLine[] {
  const lines: TextLine[] = []
  let blankBefore = 0
  for (const page of pages) {
    if (page.kind !== 'flow') continue
    for (const { text, style } of page.lines) {
      const trimmed = text.trim()
      if (trimmed === '') {
        blankBefore++
        continue
      }
      const indent = text.length - text.trimStart().length
      lines.push({
        text: trimmed,
        page: page.number,
        indent,
        blankBefore,
        ...(style === undefined ? {} : { style: style.toLowerCase() }),
      })
      blankBefore = 0
    }
  }
  return lines
}
