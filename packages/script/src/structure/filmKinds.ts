import type { CueShape } from './cueShapes.ts'
import { type Columns, dialogueWidth, findColumns } from './filmColumns.ts'
import { filmCue } from './filmCue.ts'
import { type FilmKind, kindByStyle } from './filmStyles.ts'
import { isSlugline, isTransition, stageHeading } from './headings.ts'
import { isRunningText, labelKey, letterCase } from './label.ts'
import { directionLikeness } from './plainDirection.ts'
import type { SheetLine } from './sheet.ts'

/** What is known of a film script before its lines are told apart. */
interface Film {
  readonly sheet: readonly SheetLine[]
  readonly shapes: readonly (CueShape | null)[]
  readonly sluglines: readonly boolean[]
  readonly columns: Columns | null
  /** See `dialogueWidth`. */
  readonly width: number
  /** Label key -> how often it looks like a cue. */
  readonly times: ReadonlyMap<string, number>
  readonly names: ReadonlySet<string>
}

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
  for (const [i, line] of sheet.entries()) {
    const kind: FilmKind = kindByStyle(line) ?? kindByShape(film, i, line, before)
    kinds.push(kind)
    before = kind
  }
  return { kinds, shapes: film.shapes }
}

function survey(sheet: readonly SheetLine[]): Film {
  const sluglines = sheet.map((line) => isSlugline(line.text))
  const shapes = sheet.map((line, i) => (!sluglines[i] && kindByStyle(line) === undefined ? cueShape(line) : null))
  const columns = findColumns(sheet, shapes, sluglines)
  const times = new Map<string, number>()
  for (const shape of shapes) {
    if (shape === null) continue
    const key = labelKey(shape.label)
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  const names = new Set([...times].filter(([, n]) => n > 1).flatMap(([key]) => key.split(' ')))
  return { sheet, shapes, sluglines, columns, width: columns ? 0 : dialogueWidth(sheet, shapes), times, names }
}

const NO_CUE =
  /^(?:THE END|FIN|END|CONTINUED|LATER|MÁS TARDE|MOMENTS LATER|CONTINUOUS|MONTAGE|SERIES OF SHOTS|INSERT|ANGLE|CLOSE|WIDE|POV|BACK TO|FLASH|SUPER|TITLE|TÍTULO|CREDITS|CRÉDITOS|INTERCUT|OMITTED|NEW ANGLE|ANOTHER ANGLE|ESTABLISHING|AERIAL|TRACKING|DAY|NIGHT|DÍA|NOCHE|BEGIN|FADE|CUT|DISSOLVE|PLANO|DETALLE|PRIMER PLANO|VISTA)(?![\p{L}])/u

function cueShape(line: SheetLine): CueShape | null {
  if (line.text.length > 50 || isRunningText(line.text) || isTransition(line.text)) return null
  const shape = filmCue(line.text)
  if (
    shape === null ||
    shape.letterCase !== 'caps' ||
    NO_CUE.test(shape.label) ||
    (/[.!?:]$/.test(line.text) && !/\.\)?$/.test(line.text))
  )
    return null
  return /^\d+$/.test(shape.label) ? null : shape
}

function kindByShape(film: Film, i: number, line: SheetLine, before: FilmKind): FilmKind {
  if (film.sluglines[i]) return 'heading'
  const heading = !isRunningText(line.text) && letterCase(line.text) === 'caps' ? stageHeading(line.text) : null
  if (heading) return heading.level === 'act' ? 'act' : 'heading'
  if (isTransition(line.text)) return 'transition'
  if (isCue(film, i, line)) return 'cue'
  const isInSpeech = before === 'cue' || before === 'dialogue' || before === 'parenthetical'
  if (!isInSpeech || !goesOn(film, i, line, before)) return 'action'
  const isBracket = /^\([^)]*\)?$/.test(line.text) || (before === 'parenthetical' && isOpen(film.sheet[i - 1]))
  return isBracket ? 'parenthetical' : 'dialogue'
}

function isCue({ sheet, shapes, sluglines, columns, times }: Film, i: number, line: SheetLine): boolean {
  const shape = shapes[i]
  const next = sheet[i + 1]
  if (!next || sluglines[i + 1]) return false
  if (!shape) return isKnownInSmallLetters(line, next, times)
  const isKnown = (times.get(labelKey(shape.label)) ?? 0) > 1
  if (columns) {
    const isAtCue = line.indent > (columns.dialogue + columns.action) / 2 && line.indent >= columns.dialogue - 1
    return isAtCue && Math.abs(line.indent - columns.cue) <= (isKnown ? 14 : 8) && next.indent > columns.action + 1
  }
  if (next.blankBefore > 0) return false
  return isKnown || line.blankBefore > 0 || shape.manner !== null
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

/** A sentence is over and what follows reads like action. */
function isActionAfter({ sheet, names }: Film, i: number, line: SheetLine): boolean {
  const ended = /[.!?…)»”"]$/.test(sheet[i - 1]?.text ?? '')
  return ended && directionLikeness(`${line.text} ${sheet[i + 1]?.text ?? ''}`, names) >= 0.7
}

/** The line before opened a bracket that is not closed yet. */
function isOpen(line: SheetLine | undefined): boolean {
  const before = line?.text ?? ''
  return before.lastIndexOf('(') > before.lastIndexOf(')') || (!before.includes(')') && before.startsWith('('))
}
