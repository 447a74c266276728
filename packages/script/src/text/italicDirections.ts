import type { PrintedRow } from './printedRow.ts'

/** So many directions in italics alone show that this is how the script marks them. */
const MIN_SPANS = 6
/** Italics that come back at the start of lines so often are labels, not directions. */
const LABEL_TIMES = 3

/**
 * Puts directions that are told by italics alone in square brackets, so that they stay apart from the words
 * around them. Nothing changes where directions have brackets of their own, or where italics only stress words.
 */
export function bracketItalics(rows: PrintedRow[]): PrintedRow[] {
  if (!rows.some(({ italics }) => italics !== undefined)) return rows
  const spans = italicSpans(rows).filter((span) => isMixed(span, rows))
  const labels = labelTexts(spans)
  const isLabel = labelTest(spans, labels)
  const bare = spans.filter((span) => !isBracketed(span, rows) && !isLabel(span) && !isStress(span, rows))
  const bracketed = spans.filter((span) => isBracketed(span, rows)).length
  if (bare.length < MIN_SPANS || bare.length < 2 * bracketed) return rows
  const result = [...rows]
  for (const span of bare.toReversed()) wrap(result, span)
  return result
}

/** Italics from a place in one row to a place in the same or a later row. */
interface Span {
  readonly from: Place
  readonly to: Place
  readonly text: string
}

interface Place {
  readonly row: number
  readonly at: number
}

function italicSpans(rows: readonly PrintedRow[]): Span[] {
  const spans: Span[] = []
  for (const [row, { text, italics, blankBefore }] of rows.entries()) {
    let cursor = 0
    for (const part of italics ?? []) {
      const at = text.indexOf(part, cursor)
      if (at < 0) continue
      cursor = at + part.length
      const before = spans.at(-1)
      const goesOn =
        before?.to.row === row - 1 && before.to.at === rows[row - 1]?.text.length && at === 0 && blankBefore === 0
      const to = { row, at: cursor }
      if (before && goesOn) spans[spans.length - 1] = { ...before, to, text: `${before.text} ${part}` }
      else spans.push({ from: { row, at }, to, text: part })
    }
  }
  return spans.filter(({ text }) => /\p{L}{2}/u.test(text))
}

/** Shares a row with upright words: italics that fill their rows are told by `emphasis`. */
function isMixed({ from, to }: Span, rows: readonly PrintedRow[]): boolean {
  return from.at > 0 || to.at < (rows[to.row]?.text.length ?? 0)
}

function labelTexts(spans: readonly Span[]): Set<string> {
  const times = new Map<string, number>()
  for (const { from, text } of spans) if (from.at === 0) times.set(text, (times.get(text) ?? 0) + 1)
  return new Set(
    [...times].filter(([text, count]) => count >= LABEL_TIMES && text.split(' ').length <= 3).map(([text]) => text),
  )
}

/** Where most italics that open a row are labels, one that is heard once is a label too: short, and ended as the others are. */
function labelTest(spans: readonly Span[], labels: ReadonlySet<string>): (span: Span) => boolean {
  const opening = spans.filter(({ from }) => from.at === 0)
  const known = opening.filter(({ text }) => labels.has(text))
  const areSet = known.length >= MIN_SPANS && known.length > 0.5 * opening.length
  const endings = new Set(known.map(({ text }) => text.slice(-1)).filter((end) => /[.:—–-]/.test(end)))
  return ({ from, text }) =>
    labels.has(text) || (areSet && from.at === 0 && endings.has(text.slice(-1)) && text.split(' ').length <= 4)
}

function isBracketed({ from, text }: Span, rows: readonly PrintedRow[]): boolean {
  return /^[([]/.test(text) || /[([]\s*$/.test(rows[from.row]?.text.slice(0, from.at) ?? '')
}

/** One or two words in the middle of a sentence are spoken with stress. */
function isStress({ from, to, text }: Span, rows: readonly PrintedRow[]): boolean {
  const before = (rows[from.row]?.text.slice(0, from.at) ?? '').trimEnd()
  const after = (rows[to.row]?.text.slice(to.at) ?? '').trimStart()
  const isInside = /[\p{L},;’']$/u.test(before) || /^[\p{Ll},;]/u.test(after)
  return isInside && text.split(/\s+/).length <= 3 && !/\.$/.test(text)
}

function wrap(rows: PrintedRow[], { from, to }: Span): void {
  insert(rows, to, ']')
  insert(rows, from, '[')
}

function insert(rows: PrintedRow[], { row, at }: Place, sign: string): void {
  const old = rows[row]
  if (old) rows[row] = { ...old, text: old.text.slice(0, at) + sign + old.text.slice(at) }
}
