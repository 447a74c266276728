import type { TextItem } from '@scripteam/contract/model'

/** What a page needs for its gutter to be found; lengths in points. */
export interface Sheet {
  readonly items: readonly TextItem[]
  readonly width: number
}

/**
 * The gutter of each page, or null. A page with too little text to show one (the last) has that of the document,
 * when most pages have one and nothing but a title crosses it.
 */
export function findGutters(sheets: readonly Sheet[], characterPt: number): (number | null)[] {
  const own = sheets.map(({ items, width }) => findGutter(items, width, characterPt))
  const found = own.flatMap((gutter) => gutter ?? []).sort((a, b) => a - b)
  const common = found.length > 0.25 * sheets.length ? (found[found.length >> 1] ?? null) : null
  return own.map((gutter, at) => gutter ?? (common !== null && isFree(sheets[at]?.items ?? [], common) ? common : null))
}

function isFree(items: readonly TextItem[], gutter: number): boolean {
  const crossing = items.filter((item) => item.x < gutter && item.x + item.width > gutter).length
  return items.some((item) => item.x >= gutter) && crossing <= 0.15 * items.length
}

/** Items that are read together, top to bottom, before the next block. `column`: `full`, `first` or `second`. */
export interface Block {
  readonly items: TextItem[]
  readonly column: string
}

/**
 * Parts a page into blocks in reading order. A page of two columns has a gutter that hardly a line crosses;
 * what does cross it (a title) parts the page into bands, and each band is read left column first.
 */
export function readingBlocks(items: TextItem[], gutter: number | null): Block[] {
  if (gutter === null) return [{ items, column: 'full' }]
  const blocks: Block[] = []
  for (const band of bands(items, gutter)) {
    if (band.isFull) blocks.push({ items: band.items, column: 'full' })
    else {
      const left = band.items.filter((item) => item.x < gutter)
      const right = band.items.filter((item) => item.x >= gutter)
      if (left.length > 0) blocks.push({ items: left, column: 'first' })
      if (right.length > 0) blocks.push({ items: right, column: 'second' })
    }
  }
  return blocks
}

/** Both columns of a real two-column page hold running text; a narrow left "column" is a list of speakers. */
const MIN_COLUMN_CHARACTERS = 22
const MIN_LINES = 5

/** The x of the gutter in points, or null. Looked for in the middle third of the page, where the fewest items cross. */
function findGutter(items: readonly TextItem[], pageWidth: number, characterPt: number): number | null {
  let best: { x: number; crossing: number } | null = null
  for (let x = pageWidth * 0.36; x <= pageWidth * 0.64; x += 2) {
    const crossing = items.filter((item) => item.x < x && item.x + item.width > x).length
    if (best === null || crossing < best.crossing || (crossing === best.crossing && isCentral(x, best.x, pageWidth))) {
      best = { x, crossing }
    }
  }
  if (best === null) return null
  const { x, crossing } = best
  const left = longLines(
    items.filter((item) => item.x + item.width <= x),
    characterPt,
  )
  const right = longLines(
    items.filter((item) => item.x >= x),
    characterPt,
  )
  return crossing <= 0.15 * Math.min(left, right) && left >= MIN_LINES && right >= MIN_LINES ? x : null
}

function isCentral(x: number, than: number, pageWidth: number): boolean {
  return Math.abs(x - pageWidth / 2) < Math.abs(than - pageWidth / 2)
}

/** How many lines hold enough characters to be running text; items of one baseline count together. */
function longLines(items: readonly TextItem[], characterPt: number): number {
  const spans = new Map<number, number>()
  for (const item of items) {
    const y = Math.round(item.y)
    spans.set(y, (spans.get(y) ?? 0) + item.width)
  }
  return [...spans.values()].filter((width) => width >= MIN_COLUMN_CHARACTERS * characterPt).length
}

interface Band {
  isFull: boolean
  items: TextItem[]
}

/** Alternating runs of lines that cross the gutter and lines that do not, from the top. */
function bands(items: readonly TextItem[], gutter: number): Band[] {
  const crossing = items.filter((item) => item.x < gutter && item.x + item.width > gutter)
  const result: Band[] = []
  for (const item of [...items].sort((a, b) => a.y - b.y)) {
    const isFull = crossing.some((full) => Math.abs(full.y - item.y) < 0.5 * full.height)
    const band = result.at(-1)
    if (band && band.isFull === isFull) band.items.push(item)
    else result.push({ isFull, items: [item] })
  }
  return result
}
