import type { Page, PageRow } from '@scripteam/contract/model'
import { normalise } from './index.ts'

/**
 * The rows of one page, counted as the `source` of a line counts them. The whole document is looked at, for what a
 * row is (columns, running heads, words cut at its end) shows only there. Empty when there is no such page.
 */
export function pageRows(pages: Page[], number: number): PageRow[] {
  return normalise(pages)
    .filter(({ page }) => page === number)
    .map(({ text, indent, box }) => ({ text, indent, ...(box && { rowBox: box }) }))
}
