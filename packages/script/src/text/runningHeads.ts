import type { PrintedRow } from './printedRow.ts'
import type { Furniture } from './textLine.ts'

/**
 * The rows that are printed again on page after page: at one height where there are positions; at regular
 * distances, counting up, or beside the page numbers where there are none.
 */
export function runningHeads(
  rows: readonly PrintedRow[],
  marks: ReadonlyMap<PrintedRow, Furniture>,
  bodySize: number,
): Map<PrintedRow, Furniture> {
  const isPositioned = rows.some(({ height }) => height !== null)
  const groups = repeatedRows(rows, marks)
  const found = new Map<PrintedRow, Furniture>()
  for (const [key, group] of groups) {
    const furniture = isPositioned ? positionedKind(group, rows, bodySize) : flowKind(key, group, rows, marks)
    if (furniture) for (const { row } of group) found.set(row, furniture)
  }
  return found
}

/** Rows that are printed at least twice, by their key; most rows of a text are not. */
function repeatedRows(rows: readonly PrintedRow[], marks: ReadonlyMap<PrintedRow, Furniture>): Map<string, Place[]> {
  const first = new Map<string, number>()
  const groups = new Map<string, Place[]>()
  rows.forEach((row, at) => {
    if (row.text.length > MAX_LENGTH || marks.has(row)) return
    const key = headKey(row)
    const before = first.get(key)
    const head = before === undefined ? undefined : rows[before]
    const group = groups.get(key)
    if (before === undefined || head === undefined) first.set(key, at)
    else if (group === undefined)
      groups.set(key, [
        { row: head, at: before },
        { row, at },
      ])
    else group.push({ row, at })
  })
  return groups
}

/** No running head is longer, in characters. */
const MAX_LENGTH = 100

interface Place {
  row: PrintedRow
  at: number
}

/** Equal but for their numbers and, on paper, at the same height to within a hundredth of the sheet. */
function headKey({ text, height }: PrintedRow): string {
  const place = height === null ? '' : `${Math.round(height * 100)} `
  const words = /\d|\s\s/.test(text) ? text.replace(/\d+/g, '#').replace(/\s+/g, ' ') : text
  return place + (SIDED.test(text) ? bothSides(words) : words)
}

/** Three parts far from each other, a number at one end: "ACT I]      THE UNCUT PAGE      13". */
const SIDED = /^\d+\s{3,}\S.*\S$|^\S.*\S\s{3,}\d+$/

/** Left and right pages have the same words in contrary order: "14 THE UNCUT PAGE [ACT I". */
function bothSides(words: string): string {
  return words
    .replace(/[[\]|]/g, '')
    .split(' ')
    .sort()
    .join(' ')
}

/** How much larger than the text a mark laid over it is set. */
const MARK_SIZE = 1.25

/**
 * At the edge of the sheet and apart from the text, page after page, it is a running head; in large type on nearly
 * all pages, a watermark. A name that opens a page now and then stands close to its speech.
 */
function positionedKind(group: readonly Place[], rows: readonly PrintedRow[], bodySize: number): Furniture | null {
  const pages = [...new Set(group.map(({ row }) => row.page))].sort((a, b) => a - b)
  const all = rows.at(-1)?.page ?? 1
  const { height, size } = group[0]?.row ?? { height: null, size: null }
  if (height !== null && (height < 0.1 || height > 0.9)) {
    const isApart = group.filter((place) => standsApart(place, rows)).length >= 0.7 * group.length
    const isSeries = pages.length >= (all > 4 ? 3 : 2) && coverageOf(pages) >= 0.6
    return isSeries && (isApart || pages.length >= 0.6 * all) ? 'runningHead' : null
  }
  const isLarge = size !== null && size >= MARK_SIZE * bodySize
  return isLarge && pages.length >= 4 && coverageOf(pages) >= 0.8 ? 'watermark' : null
}

/** A blank or the edge of the page parts it from the text below a head, or above a foot. */
function standsApart({ row, at }: Place, rows: readonly PrintedRow[]): boolean {
  const isHead = (row.height ?? 0) < 0.5
  const inner = isHead ? rows[at + 1] : row
  return inner === undefined || inner.page !== row.page || inner.blankBefore > 0 || inner.startsBlock
}

/** The share of the pages between the first and the last that have it; of every second one where only those do. */
function coverageOf(pages: readonly number[]): number {
  const first = pages[0] ?? 0
  const span = (pages.at(-1) ?? 0) - first + 1
  const isOneSided = pages.length > 2 && pages.every((page) => (page - first) % 2 === 0)
  return pages.length / (isOneSided ? Math.ceil(span / 2) : span)
}

/** The size of the running text in points; 0 where a file has no positions. */
export function medianSize(rows: readonly PrintedRow[]): number {
  const sizes: number[] = []
  for (const { size } of rows) if (size !== null) sizes.push(size)
  sizes.sort((a, b) => a - b)
  return sizes[sizes.length >> 1] ?? 0
}

const HEADING = /^(?:#\w?\.? )?(?:act|scene|acto|escena|jornada|cuadro|parte|part|pr[oó]log|ep[ií]log|int\b|ext\b)/i

/** Words over a page that keep a copy from being passed on; twice is enough to know them. */
const WATERMARK =
  /^[^\p{Ll}]*(?<!\p{L})(?:CONFIDENTIAL|CONFIDENCIAL|DO NOT (?:COPY|DISTRIBUTE|DUPLICATE)|NO (?:COPIAR|DISTRIBUIR)|PROPERTY OF|PROPIEDAD DE|REVIEW COPY|SPECIMEN)(?!\p{L})[^\p{Ll}]*$/u

function flowKind(
  key: string,
  group: readonly Place[],
  rows: readonly PrintedRow[],
  marks: ReadonlyMap<PrintedRow, Furniture>,
): Furniture | null {
  if (WATERMARK.test(key) && group.every((place) => isIsolated(place, rows))) return 'watermark'
  if (group.length < 3 || (HEADING.test(key) && !group.every(({ row }) => hasNumberAside(row)))) return null
  const isPageNumber = (at: number) => marks.get(rows[at] as PrintedRow) === 'pageNumber' // no row, no mark
  const isBeside = ({ row, at }: Place) => {
    const isAbove = isPageNumber(at + 1) && (row.blankBefore > 0 || row.startsBlock)
    const isTop = isPageNumber(at - 1) || (at > 0 && rows[at - 1]?.page !== row.page)
    return isAbove || (isTop && (rows[at + 1]?.blankBefore ?? 1) > 0)
  }
  // The title page prints the title for itself, before the pages that have it for their head.
  const heads = group.filter((place, index) => index > 0 || isBeside(place))
  if (heads.length > 1 && heads.filter(isBeside).length >= 0.8 * heads.length) return 'runningHead'
  if (!isRegular(group)) return null
  if (key.includes('#')) return countsUp(group) ? 'runningHead' : null
  return group.length >= 4 && key.length >= 5 && group.every((place) => isIsolated(place, rows)) ? 'watermark' : null
}

/** "ACT II        31": a number well apart from the words is that of the page, and such a heading names the act it is in. */
function hasNumberAside({ text }: PrintedRow): boolean {
  return /^\d+\s{2,}(?!int\b|ext\b)|\s{2,}\d+$/i.test(text) && !/\b(?:int|ext)\b/i.test(text)
}

/** Blank lines, or the edge of the page, above and below. */
function isIsolated({ row, at }: Place, rows: readonly PrintedRow[]): boolean {
  const below = rows[at + 1]
  return (row.blankBefore > 0 || row.startsBlock) && (below === undefined || below.blankBefore > 0 || below.startsBlock)
}

/** Pages have about as many rows each: at least 20, and seven in ten distances near the median. */
function isRegular(group: readonly Place[]): boolean {
  const distances = group.slice(1).map(({ at }, index) => at - (group[index]?.at ?? 0))
  const median = [...distances].sort((a, b) => a - b)[distances.length >> 1] ?? 0
  const near = distances.filter((distance) => distance > 0.6 * median && distance < 1.4 * median)
  return median >= 20 && near.length >= 0.7 * distances.length
}

function countsUp(group: readonly Place[]): boolean {
  const numbers = group.map(({ row }) => (row.text.match(/\d+/g) ?? []).map(Number))
  const steps = numbers.slice(1).map((own, index) => own.some((value, place) => isNext(value, numbers[index]?.[place])))
  return steps.filter(Boolean).length >= 0.8 * steps.length
}

function isNext(value: number, before: number | undefined): boolean {
  return before !== undefined && value > before && value <= before + 2
}
