import type { Furniture, TextLine } from '../text/textLine.ts'
import { kindByStyle } from './filmStyles.ts'

/** A line that may belong to the play, with its place in the input. */
export interface SheetLine {
  readonly index: number
  readonly text: string
  readonly indent: number
  readonly blankBefore: number
  /** A page turned before this line: blanks there say nothing. */
  readonly afterPage: boolean
  /** The next line follows without a blank. */
  readonly hasFollower: boolean
  /** Another line follows, over one blank at most. */
  readonly hasNext: boolean
  readonly style: string | undefined
  readonly emphasis: TextLine['emphasis']
}

/** Emphasis as in Markdown is read as emphasis in typescripts: `*Exit.*` -> `_Exit._`, `**ANA**` -> `ANA`. */
function withoutStars(text: string): string {
  return text.includes('*') && /[\p{L}\d]/u.test(text) && !/^\*{3}/.test(text)
    ? text.replace(/\*{2,}/g, '').replace(/\*/g, '_')
    : text
}

/** A single star in the margin marks a revised line: `MAYA (CONT'D) *`, `* 12 INT. BAR`. */
function withoutRevision(text: string): string {
  const star = text.indexOf('*')
  if (star < 0 || star !== text.lastIndexOf('*')) return text
  if (star === 0) return /^\*\s*(?:\d|INT|EXT)/.test(text) ? text.slice(1).trimStart() : text
  return star === text.length - 1 && /[\s)]\*$/.test(text) ? text.slice(0, -1).trimEnd() : text
}

/** What has the style of a screenplay has no need of stars: in it they are text, "He dialled *69". */
function withoutMarks({ text, style }: TextLine): string {
  const unrevised = withoutRevision(text.trim())
  return kindByStyle({ style }) === undefined ? withoutStars(unrevised) : unrevised
}

/** A typescript with a blank between all lines says nothing by its blanks: where wrapped lines have them too, one is taken off. */
function spacing(lines: readonly TextLine[]): number {
  let blanks = 0
  let wrapped = 0
  let count = 0
  for (const line of lines) {
    if (line.furniture !== undefined || line.text === '') continue
    count++
    if (line.blankBefore > 0) blanks++
    if (line.blankBefore > 0 && /^\p{Ll}/u.test(line.text)) wrapped++
  }
  return count > 30 && blanks > 0.9 * count && wrapped > 0.12 * count ? 1 : 0
}

/** What stands at the edges of a page, unlike what stands in the margin beside a line. */
const PAGE_TURN: ReadonlySet<Furniture> = new Set(['runningHead', 'pageNumber', 'continued', 'footnote'])

/**
 * A speaker's label may stand first on two or three pages and look like a running head. One that stands on fewer than a
 * quarter of the pages, and in the same type at least three times among the speeches, is a label.
 */
function labelsTakenForHeads(lines: readonly TextLine[]): Set<string> {
  const heads = new Map<string, number>()
  for (const line of lines)
    if (line.furniture === 'runningHead') heads.set(headKey(line), (heads.get(headKey(line)) ?? 0) + 1)
  if (heads.size === 0) return new Set()
  const others = new Map<string, number>()
  for (const line of lines)
    if (line.furniture === undefined && heads.has(headKey(line)))
      others.set(headKey(line), (others.get(headKey(line)) ?? 0) + 1)
  const pages = lines.at(-1)?.page ?? 1
  return new Set([...heads].filter(([key, n]) => n * 4 < pages && (others.get(key) ?? 0) >= 3).map(([key]) => key))
}

function headKey(line: TextLine): string {
  return `${line.emphasis ?? ''}|${line.text.trim()}`
}

/** The printed lines without furniture and empty lines. Shape: in order, `index` into the input. */
export function sheetOf(lines: readonly TextLine[]): SheetLine[] {
  const sheet: { -readonly [K in keyof SheetLine]: SheetLine[K] }[] = []
  const skipped = spacing(lines)
  const labels = labelsTakenForHeads(lines)
  let turned = false
  let blanks = 0
  for (const [index, line] of lines.entries()) {
    const text = withoutMarks(line)
    if ((line.furniture !== undefined && !labels.has(headKey(line))) || text === '') {
      turned ||= line.furniture !== undefined && PAGE_TURN.has(line.furniture)
      blanks += line.blankBefore
      continue
    }
    const blankBefore = Math.max(0, blanks + line.blankBefore - skipped)
    const before = sheet.at(-1)
    if (before) {
      before.hasFollower = blankBefore === 0
      before.hasNext = blankBefore <= 1
    }
    sheet.push({
      index,
      text,
      indent: line.indent,
      blankBefore,
      afterPage: turned,
      hasFollower: false,
      hasNext: false,
      style: line.style,
      emphasis: line.emphasis,
    })
    turned = false
    blanks = 0
  }
  return sheet
}
