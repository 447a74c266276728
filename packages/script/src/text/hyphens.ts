import type { PrintedRow } from './printedRow.ts'

/** A word cut at the end of a row: small letter, hyphen (or soft hyphen), and a small letter on the next row. */
const CUT = /(\p{Ll}\p{M}*[’']?)([-\u00ad\u2010])$/u
const WORD = /[\p{L}\p{M}’'-]+/gu

/**
 * Joins words cut at line ends: the rest of the word moves up to its beginning. The hyphen stays where the
 * document writes the whole word with one elsewhere. Running heads between the two rows are stepped over.
 */
export function joinHyphens(rows: readonly PrintedRow[]): PrintedRow[] {
  const known = knownWords(rows)
  const joined = rows.map((row) => ({ ...row }))
  for (let at = 0; at < joined.length; at++) {
    const row = joined[at]
    if (!row || row.furniture !== undefined || !CUT.test(row.text)) continue
    const next = nextPrinted(joined, at)
    const rest =
      next && next.blankBefore === 0 ? /^\p{Ll}[\p{L}\p{M}’']*(?:-\p{L}+)*[^\s\p{L}]*/u.exec(next.text)?.[0] : undefined
    if (!next || rest === undefined) continue
    row.text = joinWord(row.text, rest, known)
    next.text = next.text.slice(rest.length).trimStart()
  }
  return withoutEmptied(joined)
}

function knownWords(rows: readonly PrintedRow[]): Set<string> {
  const known = new Set<string>()
  for (const { text } of rows) {
    for (const [word] of text.matchAll(WORD)) if (word.includes('-')) known.add(word.toLowerCase())
  }
  return known
}

function nextPrinted(rows: readonly PrintedRow[], at: number): PrintedRow | undefined {
  let next = at + 1
  while (rows[next]?.furniture !== undefined) next++
  return rows[next]
}

function joinWord(head: string, rest: string, known: Set<string>): string {
  const start = head.match(/[\p{L}\p{M}’'-]+[-\u00ad\u2010]$/u)?.[0].slice(0, -1) ?? ''
  const letters = rest.match(/^[\p{L}\p{M}’'-]+/u)?.[0] ?? ''
  const keepsHyphen = known.has(`${start}-${letters}`.toLowerCase())
  return head.slice(0, -1) + (keepsHyphen ? '-' : '') + rest
}

/** A row whose only word moved up is gone; what stood above it now stands above the next. */
function withoutEmptied(rows: PrintedRow[]): PrintedRow[] {
  return rows.filter((row, at) => {
    const next = rows[at + 1]
    if (row.text === '' && next) next.startsBlock ||= row.startsBlock
    return row.text !== ''
  })
}
