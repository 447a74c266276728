import type { TextItem } from '@scripteam/contract/model'

/** What is used of a pdf.js text item: `transform` is [a b c d e f], `width` in points along the baseline. */
export interface PdfItem {
  readonly str: string
  readonly transform: number[]
  readonly width: number
  readonly fontName: string
}

/**
 * pdf.js items to ours: measured from the top left corner of the page as it is seen, words that follow each
 * other on a baseline in one type joined, since many writers place every word by itself.
 */
export function joinItems(items: readonly PdfItem[], viewport: number[], fonts: Map<string, string>): TextItem[] {
  const joined: TextItem[] = []
  let isBlankPending = false
  for (const item of items) {
    if (item.str.trim() === '') {
      isBlankPending ||= item.str !== ''
      continue
    }
    const placed = place(item, viewport, fonts)
    const previous = joined.at(-1)
    const gap = previous ? placed.x - (previous.x + previous.width) : 0
    if (previous && isSameRun(previous, placed, gap)) joined[joined.length - 1] = join(previous, placed, isBlankPending)
    else joined.push(placed)
    isBlankPending = false
  }
  return joined
}

function place(item: PdfItem, viewport: number[], fonts: Map<string, string>): TextItem {
  const [a = 1, b = 0, , , x = 0, y = 0] = multiply(viewport, item.transform)
  const [, , c = 0, d = 0] = item.transform
  const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI)
  return {
    text: item.str,
    x: round(x),
    y: round(y),
    width: round(item.width),
    height: round(Math.hypot(c, d)),
    font: fonts.get(item.fontName) ?? item.fontName,
    ...(angle === 0 ? {} : { angle }),
  }
}

/** A blank is about a quarter of the type's height; a gap of more than a whole height parts columns or fields. */
function isSameRun(previous: TextItem, next: TextItem, gap: number): boolean {
  return (
    next.angle === undefined &&
    previous.angle === undefined &&
    previous.font === next.font &&
    Math.abs(previous.height - next.height) < 0.1 &&
    Math.abs(previous.y - next.y) < 0.1 &&
    gap > -0.2 * next.height &&
    gap < 0.8 * next.height
  )
}

function join(previous: TextItem, next: TextItem, isBlankBetween: boolean): TextItem {
  const gap = next.x - (previous.x + previous.width)
  const isParted = /\s$/.test(previous.text) || /^\s/.test(next.text)
  const blank = !isParted && (isBlankBetween || gap > 0.17 * next.height) ? ' ' : ''
  return { ...previous, text: previous.text + blank + next.text, width: round(next.x + next.width - previous.x) }
}

function multiply(left: number[], right: number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = left
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = right
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
