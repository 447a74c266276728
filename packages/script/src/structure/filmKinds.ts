import { type CueShape, ownLineCue } from './cueShapes.ts'
import { isSlugline, isTransition, stageHeading } from './headings.ts'
import { labelKey, letterCase } from './label.ts'
import type { SheetLine } from './sheet.ts'

/** What one line of a film script is. */
export type FilmKind = 'heading' | 'act' | 'cue' | 'dialogue' | 'parenthetical' | 'action' | 'transition' | 'note'

const STYLES: Readonly<Record<string, FilmKind>> = {
  'scene heading': 'heading',
  slugline: 'heading',
  character: 'cue',
  personaje: 'cue',
  dialogue: 'dialogue',
  diálogo: 'dialogue',
  lyrics: 'dialogue',
  parenthetical: 'parenthetical',
  acotación: 'parenthetical',
  action: 'action',
  acción: 'action',
  transition: 'transition',
  shot: 'action',
  centered: 'action',
  'new act': 'act',
  'end of act': 'note',
  section: 'note',
  synopsis: 'note',
  note: 'note',
  'title page': 'note',
  'cast list': 'note',
  'show/ep. title': 'note',
}

/** True when the styles of the file are those of a screenplay program, so that they can be believed. */
export function hasFilmStyles(sheet: readonly SheetLine[]): boolean {
  let cues = 0
  let styled = 0
  for (const { style } of sheet) {
    if (style === undefined) continue
    if (STYLES[style] === 'cue') cues++
    if (STYLES[style] !== undefined) styled++
  }
  return cues > 0 && styled > 0.5 * sheet.length
}

/** Tells what every line of a film script is, by style, shape, indent and what stands around it. */
export function filmKinds(sheet: readonly SheetLine[]): FilmKind[] {
  const shapes = sheet.map((line, i) => (kindByStyle(line) === undefined ? cueShape(sheet, i) : null))
  const columns = findColumns(sheet, shapes)
  const times = countLabels(shapes)
  const kinds: FilmKind[] = []
  let before: FilmKind = 'action'
  for (const [i, line] of sheet.entries()) {
    const kind: FilmKind = kindByStyle(line) ?? kindByShape(sheet, i, shapes[i] ?? null, before, columns, times)
    kinds.push(kind)
    before = kind
  }
  return kinds
}

function kindByStyle(line: SheetLine): FilmKind | undefined {
  return line.style === undefined ? undefined : STYLES[line.style]
}

const NO_CUE =
  /^(?:THE END|FIN|END|CONTINUED|LATER|MÁS TARDE|MOMENTS LATER|CONTINUOUS|MONTAGE|SERIES OF SHOTS|INSERT|ANGLE|CLOSE|WIDE|POV|BACK TO|FLASH|SUPER|TITLE|TÍTULO|CREDITS|CRÉDITOS|INTERCUT|OMITTED|NEW ANGLE|ANOTHER ANGLE|ESTABLISHING|AERIAL|TRACKING|DAY|NIGHT|DÍA|NOCHE|BEGIN|FADE|CUT|DISSOLVE|PLANO|DETALLE|PRIMER PLANO|VISTA)(?![\p{L}])/u

function cueShape(sheet: readonly SheetLine[], i: number): CueShape | null {
  const line = sheet[i]
  if (!line || line.text.length > 50 || isSlugline(line.text) || isTransition(line.text)) return null
  const shape = ownLineCue(line.text.replace(/\s*\^$/, ''))
  if (
    shape === null ||
    shape.letterCase !== 'caps' ||
    NO_CUE.test(shape.label) ||
    (/[.!?:]$/.test(line.text) && !/\.\)?$/.test(line.text))
  )
    return null
  return /^\d+$/.test(shape.label) ? null : shape
}

/** Where cues, dialogue and action begin, in character widths; null when the indents were lost. */
interface Columns {
  readonly cue: number
  readonly dialogue: number
  readonly action: number
}

function findColumns(sheet: readonly SheetLine[], shapes: readonly (CueShape | null)[]): Columns | null {
  const cues: number[] = []
  const followers: number[] = []
  const others: number[] = []
  for (const [i, line] of sheet.entries()) {
    if (shapes[i] && sheet[i + 1] && !shapes[i + 1]) {
      cues.push(line.indent)
      const next = sheet[i + 1]
      if (next && !next.text.startsWith('(')) followers.push(next.indent)
    } else if (line.text.length > 45) others.push(line.indent)
  }
  if (cues.length < 2) return null
  const columns = { cue: median(cues), dialogue: median(followers), action: low(others, sheet) }
  return columns.cue - columns.action >= 6 && columns.dialogue > columns.action + 2 ? columns : null
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

function low(long: number[], sheet: readonly SheetLine[]): number {
  const values = long.length >= 5 ? long : sheet.map((line) => line.indent)
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.1)] ?? 0
}

function countLabels(shapes: readonly (CueShape | null)[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const shape of shapes) {
    if (shape) times.set(labelKey(shape.label), (times.get(labelKey(shape.label)) ?? 0) + 1)
  }
  return times
}

function kindByShape(
  sheet: readonly SheetLine[],
  i: number,
  shape: CueShape | null,
  before: FilmKind,
  columns: Columns | null,
  times: ReadonlyMap<string, number>,
): FilmKind {
  const line = sheet[i]
  if (!line) return 'action'
  if (isSlugline(line.text)) return 'heading'
  const heading = letterCase(line.text) === 'caps' ? stageHeading(line.text) : null
  if (heading) return heading.level === 'act' ? 'act' : 'heading'
  if (isTransition(line.text)) return 'transition'
  if (shape && isCue(sheet, i, shape, columns, times)) return 'cue'
  if (before === 'cue' || before === 'dialogue' || before === 'parenthetical') {
    if (goesOn(line, before, columns))
      return /^\([^)]*\)?$/.test(line.text) || (before === 'parenthetical' && isOpen(sheet, i))
        ? 'parenthetical'
        : 'dialogue'
  }
  return 'action'
}

function isCue(
  sheet: readonly SheetLine[],
  i: number,
  shape: CueShape,
  columns: Columns | null,
  times: ReadonlyMap<string, number>,
): boolean {
  const line = sheet[i]
  const next = sheet[i + 1]
  if (!line || !next || isSlugline(next.text)) return false
  const isKnown = (times.get(labelKey(shape.label)) ?? 0) > 1
  if (columns) {
    const isAtCue = line.indent > (columns.dialogue + columns.action) / 2 && line.indent >= columns.dialogue - 1
    return isAtCue && Math.abs(line.indent - columns.cue) <= (isKnown ? 14 : 8) && next.indent > columns.action + 1
  }
  if (next.blankBefore > 0) return false
  return isKnown || line.blankBefore > 0 || shape.manner !== null
}

/** Dialogue goes on until a blank, or, where columns are known, until the text falls back to the margin of the action. */
function goesOn(line: SheetLine, before: FilmKind, columns: Columns | null): boolean {
  if (columns)
    return line.indent > (columns.action + columns.dialogue) / 2 && (line.blankBefore < 2 || before === 'cue')
  return line.blankBefore === 0 || (line.afterPage && before !== 'cue' && /^\p{Ll}/u.test(line.text))
}

/** The line before opened a bracket that is not closed yet. */
function isOpen(sheet: readonly SheetLine[], i: number): boolean {
  const before = sheet[i - 1]?.text ?? ''
  return before.lastIndexOf('(') > before.lastIndexOf(')') || (!before.includes(')') && before.startsWith('('))
}
