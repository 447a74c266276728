import type { PrintedRow } from './printedRow.ts'
import { type NumberedRow, sceneNumerals } from './sceneNumerals.ts'

const DIGIT = /\d/
const BARE = /^[-–—[(\s]*(\d{1,4})[-–—\])\s]*\.?$/
const NAMED = /^[-–—\s]*(?:p[áa]g(?:ina|\.)?|page|p\.)\s*(\d{1,4})(?:\s*(?:de|of|\/)\s*\d{1,4})?[-–—\s]*$/i
const OF = /^(\d{1,4})\s*(?:\/|de|of)\s*\d{1,4}$/i
const DECORATED = /^[-–—[(]{1,3}\s*\d{1,4}\s*[-–—\])]{1,3}$/

/**
 * The rows that hold nothing but a page number. A bare number is one when it counts up with others over pages
 * of about the same length, or stands at the edge of its page, far to the right or between dashes.
 */
export function pageNumbers(rows: readonly PrintedRow[]): Set<PrintedRow> {
  const numbered: NumberedRow[] = []
  rows.forEach((row, at) => {
    const number = pageNumber(row.text)
    if (number !== null) numbered.push({ row, at, number })
  })
  const scenes = sceneNumerals(rows, numbered)
  const found = numbered.filter(({ row }) => !scenes.has(row))
  const sure = found.filter(({ row, at }) => isSure(row) || isOnEdge(rows, at))
  const counted = found.filter((candidate, index) => isCounted(found, index) && candidate.number < 3000)
  return new Set([...sure, ...counted].map(({ row }) => row))
}

function pageNumber(text: string): number | null {
  if (text.length > 30 || !DIGIT.test(text)) return null
  const number = (BARE.exec(text) ?? NAMED.exec(text) ?? OF.exec(text))?.[1]
  return number === undefined ? null : Number(number)
}

/** Far to the right: beyond any heading of a play. */
const FAR_COLUMN = 45

function isSure(row: PrintedRow): boolean {
  return (
    NAMED.test(row.text) ||
    OF.test(row.text) ||
    DECORATED.test(row.text) ||
    (row.height === null && row.column >= FAR_COLUMN)
  )
}

/** First or last row of a page with positions, in the outer eighth of the sheet. */
function isOnEdge(rows: readonly PrintedRow[], at: number): boolean {
  const row = rows[at]
  if (!row || row.height === null || (row.height > 0.125 && row.height < 0.875)) return false
  return true
}

/** The number before or after is one lower or higher, at least so many rows away. */
const MIN_ROWS = 12

function isCounted(found: readonly NumberedRow[], index: number): boolean {
  const own = found[index]
  if (!own) return false
  const near = [...found.slice(Math.max(0, index - 3), index), ...found.slice(index + 1, index + 4)]
  return near.some((other) => {
    const isFar = Math.abs(other.at - own.at) >= MIN_ROWS
    return isFar && other.number - own.number === Math.sign(other.at - own.at)
  })
}
