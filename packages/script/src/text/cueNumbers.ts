import type { PrintedRow } from './printedRow.ts'

/** Fewer numbered cues than these may as well be roles that have a number ("1. WATCH"). */
const MIN_CUES = 6
/** "12. SOUND:", "12   NARRATOR (OFF):" */
const NUMBERED = /^(\d{1,3})[.)]?\s+(?=\p{Lu}{2}[\p{Lu}\d .'’ªº/-]{0,40}(?:\([^()]{1,30}\)\s*)?:)/u

/**
 * The rows before whose label a script for the radio counts its cues, so that actors find their place: the numbers
 * go up by one from label to label, perhaps from the top of each page anew.
 */
export function numberedCues(rows: readonly PrintedRow[]): Set<PrintedRow> {
  const found = rows.flatMap((row) => {
    if (row.furniture !== undefined || !startsWithDigit(row.text)) return []
    const number = NUMBERED.exec(row.text)?.[1]
    return number === undefined ? [] : [{ row, number: Number(number) }]
  })
  if (new Set(found.map(({ number }) => number)).size < MIN_CUES) return new Set()
  const steps = found.slice(1).filter(({ number }, at) => number === (found[at]?.number ?? 0) + 1 || number === 1)
  return new Set(steps.length >= 0.8 * (found.length - 1) ? found.map(({ row }) => row) : [])
}

function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** The number before the label and what stands behind it; null where there is none. */
export function partCueNumber(text: string): { number: string; text: string } | null {
  const found = NUMBERED.exec(text)
  return found?.[1] === undefined ? null : { number: found[1], text: text.slice(found[0].length) }
}
