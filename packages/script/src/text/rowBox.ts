import type { RowBox, TextItem } from '@scripteam/contract/model'

/** How far type reaches above and below its baseline, in heights of the type. */
const ASCENT = 0.8
const DESCENT = 0.25

/** Where the items of a line stand on their page, in shares of its size. */
export function rowBox(line: readonly TextItem[], page: { readonly width: number; readonly height: number }): RowBox {
  const share = (value: number, whole: number) => Math.min(1, Math.max(0, Math.round((value / whole) * 1e4) / 1e4))
  return {
    top: share(Math.min(...line.map(({ y, height }) => y - ASCENT * height)), page.height),
    bottom: share(Math.max(...line.map(({ y, height }) => y + DESCENT * height)), page.height),
    left: share(Math.min(...line.map(({ x }) => x)), page.width),
    right: share(Math.max(...line.map(({ x, width }) => x + width)), page.width),
  }
}
