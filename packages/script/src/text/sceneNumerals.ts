import type { PrintedRow } from './printedRow.ts'

/** A row that may be the number of a page or of a scene, and its place among all rows. */
export interface NumberedRow {
  readonly row: PrintedRow
  readonly at: number
  readonly number: number
}

/** A line with a number and nothing else. */
const BARE = /^\d{1,2}\.?$/
const SENTENCE_END = /[.!?…:)\]»”"—-]$/
/** What opens speeches in capitals, and so tells where the play has begun: "ANA.", "ANA: Come in." */
const LABEL = /^\p{Lu}[\p{Lu}\d .’'ªº]{1,30}(?:\([^()]*\))?(?:[.:]|\s?[—–-]|$)/u
/** Pages have about as many lines each, scenes have not: the longest over the shortest of them. */
const REGULAR = 1.35
/** Lines on a page, at least. */
const MIN_PAGE = 18

/**
 * The numbers that head scenes where a play has no other headings: they count from 1 on, the first of them before anybody
 * speaks, blanks above and below, always between two sentences, and at other distances than page numbers.
 */
export function sceneNumerals(rows: readonly PrintedRow[], numbered: readonly NumberedRow[]): Set<PrintedRow> {
  const found = numbered.filter(({ row }) => row.height === null && BARE.test(row.text))
  const isCounted = found.length >= 2 && found.every(({ number }, index) => number === index + 1)
  if (!isCounted || !found.every(({ at }) => partsSentences(rows, at))) return new Set()
  const places = [...found.map(({ at }) => at), rows.length]
  const lengths = places.slice(1).map((at, index) => printedLines(rows.slice(places[index], at)))
  const inner = lengths.slice(0, -1)
  const shortest = Math.min(...inner)
  const isRegular = shortest >= MIN_PAGE && Math.max(...inner) <= REGULAR * shortest
  const isFirst = answersIn(rows, 0, places[0] ?? 0) === 0 && answersIn(rows, places[0] ?? 0, rows.length) > 0
  return new Set(isFirst && !isRegular ? found.map(({ row }) => row) : [])
}

/** Blanks count: pages are as long as each other with them. */
function printedLines(rows: readonly PrintedRow[]): number {
  return rows.reduce((sum, { blankBefore }) => sum + 1 + blankBefore, 0)
}

function partsSentences(rows: readonly PrintedRow[], at: number): boolean {
  const [above, row, below] = [rows[at - 1], rows[at], rows[at + 1]]
  // At the foot of a page stands its own number.
  if (!row || !below || below.blankBefore === 0 || below.startsBlock) return false
  if (!above) return true
  const isApart = row.blankBefore > 0 || row.startsBlock
  return isApart && (SENTENCE_END.test(above.text) || !/\p{Ll}/u.test(above.text)) && !/^\p{Ll}/u.test(below.text)
}

/** How often somebody speaks again, as far as labels in capitals tell: a cast list names everybody once. */
function answersIn(rows: readonly PrintedRow[], from: number, to: number): number {
  const heard = new Set<string>()
  let answers = 0
  for (let at = from; at < to; at++) {
    const label = LABEL.exec(rows[at]?.text.slice(0, 40) ?? '')?.[0]
    if (label === undefined) continue
    if (heard.has(label)) answers++
    heard.add(label)
  }
  return answers
}
