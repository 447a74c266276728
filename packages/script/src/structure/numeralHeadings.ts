import type { HeadingShape } from './headings.ts'
import type { SheetLine } from './sheet.ts'

const NUMERAL = /^(\d{1,2}|[IVX]{1,5})\.?$/

/**
 * The lines that head scenes with a number and nothing else, "1", "2" or "I.", "II.": blanks around them, counting from
 * one on, perhaps anew in each act. Shape: position in the sheet -> heading; none where the numbers do not count.
 */
export function numeralHeadings(sheet: readonly SheetLine[]): Map<number, HeadingShape> {
  const found = sheet.flatMap(({ text, blankBefore, hasFollower }, at) => {
    const isApart = text.length <= 6 && !hasFollower && (blankBefore > 0 || at === 0)
    const printed = isApart ? NUMERAL.exec(text)?.[1] : undefined
    return printed === undefined ? [] : [{ at, text, number: numberOf(printed) }]
  })
  const counts = found.every(({ number }, index) => number === 1 || number === (found[index - 1]?.number ?? 0) + 1)
  const isCounted = counts && found.some(({ number }) => number === 2)
  return new Map(isCounted ? found.map(({ at, text }) => [at, { level: 'scene', title: text, tail: '' }]) : [])
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

/** The number meant by digits or by Roman letters up to XXXIX; NaN for other letters. */
function numberOf(printed: string): number {
  if (/\d/.test(printed)) return Number(printed)
  const tens = /^X*/.exec(printed)?.[0].length ?? 0
  const rest = ROMAN.indexOf(printed.slice(tens))
  return rest < 0 ? Number.NaN : tens * 10 + rest
}
