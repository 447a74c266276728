import type { TextItem } from '@scripteam/contract/model'

/**
 * The items of a line as text: touching items are joined (so that small capitals, set in two sizes, become one
 * word), blanks of ordinary width become one, and wider gaps as many blanks as they are character widths wide.
 */
export function gridText(line: readonly TextItem[], characterPt: number): string {
  const start = line[0]?.x ?? 0
  let text = ''
  let end = start
  for (const item of line) {
    const gap = item.x - end
    const column = Math.round((item.x - start) / characterPt)
    if (text !== '' && gap > WIDE * characterPt) text = pad(text, Math.max(3, column - text.trimEnd().length))
    else if (text !== '' && isParted(gap, item.height, text, item.text)) text += ' '
    text += item.text
    end = Math.max(end, item.x + item.width)
  }
  return text
}

/** Justified lines stretch their blanks up to about this many character widths. */
const WIDE = 3.5

function pad(text: string, blanks: number): string {
  return text.trimEnd() + ' '.repeat(blanks)
}

function isParted(gap: number, heightPt: number, before: string, after: string): boolean {
  return gap > 0.15 * heightPt && !/\s$/.test(before) && !/^\s/.test(after)
}
