import type { HeadingShape } from './headings.ts'
import type { SheetLine } from './sheet.ts'

const NUMERAL = /^(\d{1,2}|[IVX]{1,5})\.?$/
/** "2. The Parcel": a number, a point, and a short title without an end. */
const TITLED = /^(\d{1,2}|[IVX]{1,5})(?:\.|[.:]?\s[-–—])\s+\p{Lu}[^.:!?;]{2,48}$/u

/**
 * The lines that head scenes with a number and nothing else ("1", "2", "I.", "II.") or, from three on, with a number and
 * a title ("1. The Letter"): blanks around them, counting from one on, perhaps anew in each act. Shape: position in the sheet -> heading; none where the numbers do not count.
 */
export function numeralHeadings(sheet: readonly SheetLine[]): Map<number, HeadingShape> {
  const bare = counted(sheet, NUMERAL, 2)
  return bare.size > 0 ? bare : counted(sheet, TITLED, 3)
}

/** The lines of one shape, when they count up to `least` and no number is out of turn. */
function counted(sheet: readonly SheetLine[], shape: RegExp, least: number): Map<number, HeadingShape> {
  const found = sheet.flatMap(({ text, blankBefore, hasFollower }, at) => {
    const isApart = text.length <= MAX_LENGTH && !hasFollower && (blankBefore > 0 || at === 0)
    const printed = isApart ? shape.exec(text)?.[1] : undefined
    return printed === undefined ? [] : [{ at, text, number: numberOf(printed) }]
  })
  const counts = found.every(({ number }, index) => number === 1 || number === (found[index - 1]?.number ?? 0) + 1)
  const isCounted = counts && found.some(({ number }) => number === least)
  return new Map(isCounted ? found.map(({ at, text }) => [at, { level: 'scene', title: text, tail: '' }]) : [])
}

/** No such heading is longer, in characters. */
const MAX_LENGTH = 56

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

/** The number meant by digits or by Roman letters up to XXXIX; NaN for other letters. */
function numberOf(printed: string): number {
  if (/\d/.test(printed)) return Number(printed)
  const tens = /^X*/.exec(printed)?.[0].length ?? 0
  const rest = ROMAN.indexOf(printed.slice(tens))
  return rest < 0 ? Number.NaN : tens * 10 + rest
}
