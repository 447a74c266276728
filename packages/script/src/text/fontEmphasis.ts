import type { TextItem } from '@scripteam/contract/model'
import type { TextLine } from './textLine.ts'

/** How a whole line is set, as its fonts' names and sizes tell. */
export function fontEmphasis(line: readonly TextItem[]): TextLine['emphasis'] {
  const lettered = line.filter((item) => /\p{L}/u.test(item.text))
  if (lettered.length === 0) return undefined
  if (isSmallCaps(lettered)) return 'smallCaps'
  if (lettered.every(isItalic)) return 'italic'
  return lettered.every((item) => /bold|black|heavy|negrita/i.test(item.font ?? '')) ? 'bold' : undefined
}

export function isItalic(item: TextItem): boolean {
  return /italic|oblique|cursiv/i.test(item.font ?? '')
}

/** Capitals in two sizes, the larger one first. */
function isSmallCaps(items: readonly TextItem[]): boolean {
  if (items.some((item) => /\p{Ll}/u.test(item.text))) return false
  if (items.every((item) => /small-?caps|SC$/i.test(item.font ?? ''))) return true
  const first = items[0]?.height ?? 0
  return items.some((item) => item.height < 0.9 * first && item.height > 0.5 * first)
}
