import type { PrintedRow } from './printedRow.ts'

/** A word cut at the end of a row: small letter, hyphen (or soft hyphen), and a small letter on the next row. */
const CUT = /(\p{Ll}\p{M}*[’']?)([-\u00ad\u2010])$/u
const WORD = /[\p{L}\p{M}’'-]+/gu

/**
 * Joins words cut at line ends: the rest of the word moves up to its beginning. The hyphen stays where the
 * document writes the whole word with one elsewhere. Running heads between the two rows are stepped over.
 */
export function joinHyphens(rows: readonly PrintedRow[]): PrintedRow[] {
  let known: Set<string> | null = null
  const joined = [...rows]
  for (let at = 0; at < joined.length; at++) {
    const row = joined[at]
    if (!row || row.furniture !== undefined || !isCut(row.text)) continue
    const nextAt = nextPrinted(joined, at)
    const next = joined[nextAt]
    const rest = next?.blankBefore === 0 ? REST.exec(next.text)?.[0] : undefined
    if (!next || rest === undefined) continue
    known ??= knownWords(rows)
    joined[at] = { ...row, text: joinWord(row.text, rest, known) }
    joined[nextAt] = { ...next, text: next.text.slice(rest.length).trimStart() }
  }
  return known === null ? joined : withoutEmptied(joined)
}

/** The end of the word, with the marks that follow it. */
const REST = /^\p{Ll}[\p{L}\p{M}’']*(?:-\p{L}+)*[^\s\p{L}]*/u

function isCut(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return (last === 0x2d || last === 0xad || last === 0x2010) && CUT.test(text.slice(-4))
}

function knownWords(rows: readonly PrintedRow[]): Set<string> {
  const known = new Set<string>()
  for (const { text } of rows) {
    if (!text.includes('-')) continue
    for (const [word] of text.matchAll(WORD)) if (word.includes('-')) known.add(word.toLowerCase())
  }
  return known
}

function nextPrinted(rows: readonly PrintedRow[], at: number): number {
  let next = at + 1
  while (rows[next]?.furniture !== undefined) next++
  return next
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
    if (row.text === '' && next && row.startsBlock) next.startsBlock = true
    return row.text !== ''
  })
}
