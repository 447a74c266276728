import type { SourcePlace } from '@scripteam/contract/model'
import type { TextLine } from '../text/textLine.ts'

/**
 * Where lines `first` to `last` (both counted) are printed. Rows of a page are its lines as `normalise` gives them,
 * furniture too; what runs over the end of a page is found where it begins.
 */
export function sourcePlaces(lines: readonly Pick<TextLine, 'page'>[]): (first: number, last: number) => SourcePlace {
  const counts = new Map<number, number>()
  const rows = lines.map(({ page }) => {
    const row = counts.get(page) ?? 0
    counts.set(page, row + 1)
    return row
  })
  return (first, last) => {
    const page = lines[first]?.page ?? 1
    let end = last
    while (end > first && lines[end]?.page !== page) end--
    return { page, firstRow: rows[first] ?? 0, lastRow: rows[end] ?? 0 }
  }
}
