import type { CueShape } from './cueShapes.ts'
import { type FilmKind, kindByStyle } from './filmStyles.ts'
import { type Film, isRepeated, NO_CUE, survey } from './filmSurvey.ts'
import { isTransition, stageHeading } from './headings.ts'
import { isRunningText, labelKey, letterCase } from './label.ts'
import { directionLikeness } from './plainDirection.ts'
import type { SheetLine } from './sheet.ts'

/** What every line of a film script is, and how it reads as a cue; null where it cannot be one. Both in order. */
export interface FilmLines {
  readonly kinds: readonly FilmKind[]
  readonly shapes: readonly (CueShape | null)[]
}

/** Tells what every line of a film script is, by style, shape, indent and what stands around it. */
export function filmLines(sheet: readonly SheetLine[]): FilmLines {
  const film = survey(sheet)
  const kinds: FilmKind[] = []
  let before: FilmKind = 'action'
  sheet.forEach((line, i) => {
    before = kindByStyle(line) ?? kindByShape(film, i, line, before)
    kinds.push(before)
  })
  return { kinds, shapes: film.shapes }
}

function kindByShape(film: Film, i: number, line: SheetLine, before: FilmKind): FilmKind {
  if (film.sluglines[i]) return 'heading'
  const mayBeHeading = !isRunningText(line.text) && letterCase(line.text) === 'caps'
  const heading = mayBeHeading || isShortTitle(line) ? stageHeading(line.text) : null
  if (heading) return heading.level === 'act' ? 'act' : 'heading'
  if (isTransition(line.text)) return 'transition'
  if (isCue(film, i, line)) return 'cue'
  const isInSpeech = before === 'cue' || before === 'dialogue' || before === 'parenthetical'
  if (!isInSpeech || !goesOn(film, i, line, before)) return 'action'
  const isBracket = /^\([^)]*\)?$/.test(line.text) || (before === 'parenthetical' && isOpen(film.sheet[i - 1]))
  return isBracket ? 'parenthetical' : 'dialogue'
}

/** "Scene B", "Act Two": set apart, and nothing beside the number. */
function isShortTitle({ text, blankBefore }: SheetLine): boolean {
  return text.length < 12 && blankBefore > 0 && /^\p{Lu}/u.test(text)
}

function isCue(film: Film, i: number, line: SheetLine): boolean {
  const { sheet, shapes, sluglines, columns, isAllCapitals, times } = film
  const shape = shapes[i]
  const next = sheet[i + 1]
  if (!next || sluglines[i + 1]) return false
  if (!shape) return isKnownInSmallLetters(line, next, times)
  const isKnown = isRepeated(shape, times)
  if (columns) {
    if (isAllCapitals && line.indent * 2 <= columns.cue + columns.dialogue) return false
    const isAtCue = line.indent > (columns.dialogue + columns.action) / 2 && line.indent >= columns.dialogue - 1
    return isAtCue && Math.abs(line.indent - columns.cue) <= (isKnown ? 14 : 8) && next.indent > columns.action + 1
  }
  if (next.blankBefore > 0) return false
  return isKnown || line.blankBefore > 0 || shape.manner !== null || film.introduced.has(labelKey(shape.label))
}

/** "maya" on a line of its own, where "MAYA" is a cue elsewhere. */
function isKnownInSmallLetters(line: SheetLine, next: SheetLine, times: ReadonlyMap<string, number>): boolean {
  if (line.text.length > 30 || line.blankBefore === 0 || next.blankBefore > 0 || kindByStyle(line) !== undefined)
    return false
  return (times.get(labelKey(line.text)) ?? 0) > 1
}

/** Dialogue goes on until a blank; until the text falls back to the margin of the action; or until it runs too wide. */
function goesOn(film: Film, i: number, line: SheetLine, before: FilmKind): boolean {
  const { columns, width } = film
  if (columns)
    return line.indent > (columns.action + columns.dialogue) / 2 && (line.blankBefore < 2 || before === 'cue')
  if (line.blankBefore > 0) return line.afterPage && before !== 'cue' && /^\p{Ll}/u.test(line.text)
  if (width === 0 || before !== 'dialogue') return true
  return line.text.length <= width + 3 && !isActionAfter(film, i, line)
}

/** A sentence is over and what follows reads like action, or is a shot in capitals: "CLOSE ON THE LEDGER". */
function isActionAfter({ sheet, names }: Film, i: number, line: SheetLine): boolean {
  if (!/[.!?…)»”"]$/.test(sheet[i - 1]?.text ?? '')) return false
  if (NO_CUE.test(line.text) && line.text.includes(' ') && !/[.!?…]$/.test(line.text) && !isRunningText(line.text))
    return true
  return directionLikeness(`${line.text} ${sheet[i + 1]?.text ?? ''}`, names) >= 0.7
}

/** The line before opened a bracket that is not closed yet. */
function isOpen(line: SheetLine | undefined): boolean {
  const before = line?.text ?? ''
  return before.lastIndexOf('(') > before.lastIndexOf(')') || (!before.includes(')') && before.startsWith('('))
}
