import { ownLineCue } from './cueShapes.ts'
import { hasFilmStyles } from './filmStyles.ts'
import { isSlugline } from './headings.ts'
import { isRunningText } from './label.ts'
import type { SheetLine } from './sheet.ts'

/** True for a film script: by the styles of the file, or by sluglines among labels on lines of their own. */
export function looksLikeFilm(sheet: readonly SheetLine[]): boolean {
  if (hasFilmStyles(sheet)) return true
  const sluglines = sheet.filter((line) => isSlugline(line.text)).length
  if (sluglines === 0 || sluglines * 400 < sheet.length) return false
  const ownCues = sheet.filter(
    (line) => line.hasFollower && !isRunningText(line.text) && ownLineCue(line.text)?.letterCase === 'caps',
  ).length
  return ownCues >= 2 && ownCues * 60 > sheet.length
}
