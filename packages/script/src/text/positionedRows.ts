import type { Page, TextItem } from '@scripteam/contract/model'
import { groupByBaseline } from './baselines.ts'
import { cleanText } from './cleanText.ts'
import { findGutters, readingBlocks } from './columns.ts'
import { fontEmphasis, isItalic } from './fontEmphasis.ts'
import { gridText } from './gridText.ts'
import { type BlankLevels, blankLevels } from './lineGaps.ts'
import { partNoteMarks } from './noteMarks.ts'
import type { PrintedRow } from './printedRow.ts'
import { rowBox } from './rowBox.ts'

export type PositionedPage = Extract<Page, { kind: 'positioned' }>

/** A baseline with its place in the reading order of the page. */
interface PlacedRow {
  row: PrintedRow
  /** Points below the line above it in the same block; null for the first. */
  dropPt: number | null
}

/** The rows of all pages with positions, in reading order: page by page, column by column, top to bottom. */
export function positionedRows(pages: readonly PositionedPage[]): PrintedRow[] {
  const characterPt = characterWidth(pages)
  const gutters = findGutters(
    pages.map(({ items, width }) => ({ items: items.filter(isLevel), width })),
    characterPt,
  )
  const placed = pages.flatMap((page, at) => placedRows(page, gutters[at] ?? null, characterPt))
  const levels = blankLevels(placed.flatMap(({ dropPt }) => (dropPt === null ? [] : [dropPt])))
  const rows = placed.map(({ row, dropPt }) => ({
    ...row,
    blankBefore: dropPt === null ? 0 : blanksIn(dropPt, levels),
  }))
  return rows.map((row, at) =>
    setsOffItalics(rows, placed[at]?.dropPt ?? 0, levels, at) ? { ...row, blankBefore: 1 } : row,
  )
}

/** A little space is enough to part a paragraph in italics from an upright one; a label stays with its speech. */
function setsOffItalics(rows: readonly PrintedRow[], dropPt: number, { pitchPt }: BlankLevels, at: number): boolean {
  const row = rows[at]
  const before = rows[at - 1]
  if (!row || !before || row.blankBefore > 0 || dropPt < 1.08 * pitchPt) return false
  const isLabel = before.blankBefore > 0 && before.text.length < 40
  return (row.emphasis === 'italic') !== (before.emphasis === 'italic') && !isLabel
}

/** Median width of a character over the whole document, in points. */
function characterWidth(pages: readonly PositionedPage[]): number {
  const widths = pages
    .flatMap((page) => page.items)
    .filter((item) => item.text.length >= 4 && isLevel(item) && item.width > 0)
    .map((item) => item.width / item.text.length)
    .sort((a, b) => a - b)
  return widths[widths.length >> 1] ?? 6
}

function placedRows(page: PositionedPage, gutter: number | null, characterPt: number): PlacedRow[] {
  const level = withoutOverprint(page.items.filter(isLevel))
  const slanted = page.items.filter((item) => !isLevel(item)).map((item) => watermark(item, page, characterPt))
  const blocks = readingBlocks(level, gutter)
  const rows = blocks.flatMap(({ items, column }) => {
    const baselines = groupByBaseline(items)
    return baselines.flatMap((line, index) => {
      const { text, marks } = partNoteMarks(line)
      const dropPt = index === 0 ? null : baselineOf(line) - baselineOf(baselines[index - 1] ?? line)
      const asides = marks.map((mark) => toRow([mark], page, characterPt, column, false))
      return [
        { row: toRow(text, page, characterPt, column, index === 0), dropPt },
        ...asides.map((row) => ({ row: { ...row, furniture: 'footnote' as const }, dropPt: null })),
      ]
    })
  })
  return [...rows, ...slanted.map((row) => ({ row, dropPt: null }))]
}

function toRow(
  line: TextItem[],
  page: PositionedPage,
  characterPt: number,
  column: string,
  startsBlock: boolean,
): PrintedRow {
  const emphasis = fontEmphasis(line)
  const text = gridText(line, characterPt)
  const sureness = line.flatMap((item) => item.confidence ?? [])
  const italics = line.filter(isItalic).map((item) => cleanText(item.text).trim())
  return {
    text: cleanText(text).trim(),
    page: page.number,
    column: (line[0]?.x ?? 0) / characterPt,
    blankBefore: 0,
    startsBlock,
    margin: `${column}${page.number % 2 === 0 ? 'left' : 'right'}`,
    height: baselineOf(line) / page.height,
    size: Math.max(...line.map((item) => item.height)),
    ...(emphasis === undefined ? {} : { emphasis }),
    ...(italics.length === 0 ? {} : { italics }),
    ...(sureness.length === 0 ? {} : { confidence: Math.min(...sureness) }),
    box: rowBox(line, page),
  }
}

function watermark(item: TextItem, page: PositionedPage, characterPt: number): PrintedRow {
  return { ...toRow([item], page, characterPt, 'slanted', true), furniture: 'watermark' }
}

/** A line blank or more counts by its height; less than the level that parts paragraphs counts as none. */
function blanksIn(dropPt: number, { pitchPt, blankFromPt }: BlankLevels): number {
  return dropPt < blankFromPt ? 0 : Math.max(1, Math.round(dropPt / pitchPt) - 1)
}

function baselineOf(line: TextItem[]): number {
  const tallest = line.reduce<TextItem | undefined>(
    (best, item) => (best && best.height >= item.height ? best : item),
    undefined,
  )
  return tallest?.y ?? 0
}

function isLevel(item: TextItem): boolean {
  return Math.abs(item.angle ?? 0) < 2
}

/** Some writers fake bold type by printing the same letters twice, a hair apart. */
function withoutOverprint(items: readonly TextItem[]): TextItem[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const places = [item.x, item.x + 1].flatMap((x) =>
      [item.y, item.y + 1].map((y) => `${Math.round(x)} ${Math.round(y)} ${item.text}`),
    )
    if (item.text.length > 1 && places.some((place) => seen.has(place))) return false
    seen.add(places[0] ?? '')
    return true
  })
}
