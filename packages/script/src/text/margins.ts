import { numberedCues, partCueNumber } from './cueNumbers.ts'
import type { PrintedRow } from './printedRow.ts'
import type { Furniture } from './textLine.ts'

/** Sets apart what is printed in the margins beside a line: scene numbers, verse numbers, revision stars. */
export function partMargins(rows: readonly PrintedRow[]): PrintedRow[] {
  const printed = rows.filter(mayHaveMargin)
  const verses = verseNumbers(printed.filter(({ text }) => DIGIT_AT_AN_END.test(text)))
  const starred = printed.filter(({ text }) => text.endsWith('*') && STAR.test(text))
  const starsAt = starred.length < 2 ? null : median(starred.map(lastColumn))
  const cues = numberedCues(rows)
  const result: PrintedRow[] = []
  for (const row of rows) {
    const cue = cues.has(row) ? partCueNumber(row.text) : null
    if (cue !== null) result.push(...besides(row, cue.text, cue.number, 'cueNumber'))
    else if (!mayHaveMargin(row)) result.push(row)
    else
      for (const part of starsAt === null ? [row] : cutStar(row, starsAt)) {
        if (part.furniture === undefined && DIGIT_AT_AN_END.test(part.text)) result.push(...partNumbers(part, verses))
        else result.push(part)
      }
  }
  return result
}

/** A line with something in its margin fits on a page, margins included. */
const MAX_LENGTH = 200

function mayHaveMargin({ furniture, text }: PrintedRow): boolean {
  return furniture === undefined && text.length <= MAX_LENGTH
}

const DIGIT_AT_AN_END = /^[A-Z]{0,2}\d|\d[A-Z]{0,2}\.?$/

/** A star in the right margin marks a line changed in this draft. */
const STAR = /\s{2,}(\*+)$/
const GLUED_STAR = /(?<=^[^*]+)\s?(\*)$/
const SLUG = /^(?:INT|EXT|EST|I\/E|INTERIOR|EXTERIOR|ESC|ESCENA|SEC|SECUENCIA|FADE|OMIT)/i
const SCENE_NUMBER = String.raw`[A-Z]{0,2}\d{1,4}[A-Z]{0,2}\.?`
const BOTH_SIDES = new RegExp(String.raw`^(${SCENE_NUMBER})\s+(\S.*?)\s{2,}\1$`)
const LEFT_SIDE = new RegExp(String.raw`^(${SCENE_NUMBER})\s+(\S.*)$`)
const RIGHT_SIDE = new RegExp(String.raw`^(\S.*?)\s{3,}(${SCENE_NUMBER})$`)

function partNumbers(row: PrintedRow, verses: ReadonlySet<PrintedRow>): PrintedRow[] {
  const both = BOTH_SIDES.exec(row.text)
  if (both?.[2] !== undefined) return besides(row, both[2], both[1] ?? '', 'sceneNumber')
  const left = LEFT_SIDE.exec(row.text)
  if (left?.[2] !== undefined && SLUG.test(left[2])) return besides(row, left[2], left[1] ?? '', 'sceneNumber')
  const right = RIGHT_SIDE.exec(row.text)
  if (right?.[1] !== undefined && SLUG.test(right[1])) return besides(row, right[1], right[2] ?? '', 'sceneNumber')
  if (!verses.has(row)) return [row]
  const verse = VERSE_RIGHT.exec(row.text) ?? VERSE_LEFT.exec(row.text)
  const text = row.text.replace(VERSE_RIGHT, '').replace(VERSE_LEFT, '')
  return besides(row, text, verse?.[1] ?? '', 'lineNumber')
}

/** In a line that runs up to the stars, in columns `starsAt`, one may touch the last word; emphasis has a second star. */
function cutStar(row: PrintedRow, starsAt: number): PrintedRow[] {
  if (!row.text.endsWith('*')) return [row]
  const isAtStars = lastColumn(row) >= starsAt - 2
  const found = STAR.exec(row.text) ?? (isAtStars ? GLUED_STAR.exec(row.text) : null)
  return found ? besides(row, row.text.slice(0, found.index), found[1] ?? '', 'revision') : [row]
}

function lastColumn({ column, text }: PrintedRow): number {
  return column + text.length
}

function median(columns: number[]): number {
  return columns.sort((a, b) => a - b)[columns.length >> 1] ?? 0
}

/** The line itself at its own column, and after it what stood in the margin. */
function besides(row: PrintedRow, text: string, mark: string, furniture: Furniture): PrintedRow[] {
  const column = row.column + row.text.indexOf(text)
  const aside: PrintedRow = { ...row, text: mark, blankBefore: 0, startsBlock: false, furniture }
  return [{ ...row, text, column }, aside]
}

const VERSE_RIGHT = /\s{2,}(\d{1,4})$/
const VERSE_LEFT = /^(\d{1,4})\s{2,}(?=\S)/

/** Verse numbers rise by fives or tens down the whole text; a number that does not is part of its line. */
function verseNumbers(rows: readonly PrintedRow[]): Set<PrintedRow> {
  const found = rows.flatMap((row) => {
    const number = Number((VERSE_RIGHT.exec(row.text) ?? VERSE_LEFT.exec(row.text))?.[1] ?? Number.NaN)
    return number > 0 && number % 5 === 0 ? [{ row, number }] : []
  })
  const steps = found.slice(1).map(({ number }, index) => number - (found[index]?.number ?? 0))
  const regular = steps.filter((step) => step === 5 || step === 10 || step === 20).length
  return new Set(found.length >= 4 && regular >= 0.7 * steps.length ? found.map(({ row }) => row) : [])
}
