import { groupRows } from './groupRows.ts'
import type { PrintedRow } from './printedRow.ts'
import type { Furniture } from './textLine.ts'

/**
 * The rows that are printed again on page after page: at one height where there are positions; at regular
 * distances, counting up, or beside the page numbers where there are none.
 */
export function runningHeads(
  rows: readonly PrintedRow[],
  numbers: ReadonlyMap<PrintedRow, Furniture>,
): Map<PrintedRow, Furniture> {
  const places = rows.map((row, at) => ({ row, at }))
  const isPositioned = rows.some(({ height }) => height !== null)
  const groups = groupRows(
    places.filter(({ row }) => !numbers.has(row) && row.text.length <= 100),
    ({ row }) => headKey(row),
  )
  const found = new Map<PrintedRow, Furniture>()
  for (const [key, group] of groups) {
    const furniture = isPositioned ? positionedKind(group, pageCount(rows)) : flowKind(key, group, rows, numbers)
    if (furniture) for (const { row } of group) found.set(row, furniture)
  }
  return found
}

interface Place {
  row: PrintedRow
  at: number
}

/** Equal but for their numbers and, on paper, at the same height to within a hundredth of the sheet. */
function headKey({ text, height }: PrintedRow): string {
  const place = height === null ? '' : `${Math.round(height * 100)} `
  return place + text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()
}

function pageCount(rows: readonly PrintedRow[]): number {
  return new Set(rows.map(({ page }) => page)).size
}

/** In the outer tenth of the sheet three pages make a running head; within the text it takes most pages. */
function positionedKind(group: readonly Place[], pages: number): Furniture | null {
  const on = new Set(group.map(({ row }) => row.page)).size
  const height = group[0]?.row.height ?? 0.5
  if (height < 0.1 || height > 0.9) return on >= 3 || (on === 2 && pages <= 4) ? 'runningHead' : null
  return on >= 4 && on >= 0.6 * pages && on === group.length ? 'watermark' : null
}

const HEADING = /^(?:act|scene|acto|escena|jornada|cuadro|parte|part|pr[oó]log|ep[ií]log|int\b|ext\b)/

function flowKind(
  key: string,
  group: readonly Place[],
  rows: readonly PrintedRow[],
  numbers: ReadonlyMap<PrintedRow, Furniture>,
): Furniture | null {
  if (group.length < 2 || HEADING.test(key)) return null
  const isBeside = group.filter(({ at }) => [at - 1, at + 1].some((near) => numbers.has(rows[near] as PrintedRow)))
  if (group.length >= 2 && isBeside.length >= 0.8 * group.length) return 'runningHead'
  if (group.length < 3 || !isRegular(group)) return null
  if (key.includes('#')) return countsUp(group) ? 'runningHead' : null
  return group.length >= 4 && key.length >= 5 ? 'watermark' : null
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
