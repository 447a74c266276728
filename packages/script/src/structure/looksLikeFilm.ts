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
  return hasMoreCues(sheet, Math.max(1, sheet.length / 60))
}

/** Stops at the first cue that is enough. */
function hasMoreCues(sheet: readonly SheetLine[], than: number): boolean {
  let cues = 0
  for (const { text, hasFollower } of sheet) {
    if (hasFollower && !isRunningText(text) && ownLineCue(text)?.letterCase === 'caps' && ++cues > than) return true
  }
  return false
}
