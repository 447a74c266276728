import type { CueShape } from './cueShapes.ts'
import { type Columns, dialogueWidth, findColumns } from './filmColumns.ts'
import { filmCue } from './filmCue.ts'
import { kindByStyle } from './filmStyles.ts'
import { isSlugline, isTransition } from './headings.ts'
import { isRunningText, labelKey } from './label.ts'
import type { SheetLine } from './sheet.ts'

/** What is known of a film script before its lines are told apart. */
export interface Film {
  readonly sheet: readonly SheetLine[]
  readonly shapes: readonly (CueShape | null)[]
  readonly sluglines: readonly boolean[]
  readonly columns: Columns | null
  /** Dialogue is in capitals too, so that only columns and names that come again tell a cue. */
  readonly isAllCapitals: boolean
  /** See `dialogueWidth`. */
  readonly width: number
  /** Label key -> how often it looks like a cue. */
  readonly times: ReadonlyMap<string, number>
  readonly names: ReadonlySet<string>
  /** Keys of the names that action sets in capitals where somebody comes in first; empty where blanks or columns tell a cue. */
  readonly introduced: ReadonlySet<string>
}

/** Looks over the whole film: its columns, how often each label comes, who is introduced in the action. */
export function survey(sheet: readonly SheetLine[]): Film {
  const sluglines = sheet.map((line) => isSlugline(line.text))
  const shapes = cuesAmong(sheet, sluglines)
  const times = countLabels(shapes)
  const isAllCapitals = isInCapitals(sheet)
  const likely = isAllCapitals ? shapes.map((shape) => (isRepeated(shape, times) ? shape : null)) : shapes
  const columns = findColumns(sheet, likely, sluglines)
  const names = new Set([...times].filter(([, n]) => n > 1).flatMap(([key]) => key.split(' ')))
  const width = columns ? 0 : dialogueWidth(sheet, likely)
  const introduced = width > 0 ? namesInAction(sheet) : new Set<string>()
  return { sheet, shapes, sluglines, columns, isAllCapitals, width, times, names, introduced }
}

/** The cue that each line may be. The same few names stand throughout a film, so each text is looked at once. */
function cuesAmong(sheet: readonly SheetLine[], sluglines: readonly boolean[]): (CueShape | null)[] {
  const known = new Map<string, CueShape | null>()
  return sheet.map((line, i) => {
    if (sluglines[i] || kindByStyle(line) !== undefined) return null
    const { text } = line
    if (text.length > 50 || isRunningText(text) || isTransition(text)) return null
    const cue = known.get(text)
    if (cue !== undefined) return cue
    const shape = cueShape(text)
    known.set(text, shape)
    return shape
  })
}

/** "a YOUNG GUARD comes in": the keys of capitals within running text, which may go on over the end of a line. */
function namesInAction(sheet: readonly SheetLine[]): Set<string> {
  const names = new Set<string>()
  for (const [i, { text }] of sheet.entries()) {
    if (!isRunningText(text)) continue
    const next = sheet[i + 1]?.text ?? ''
    for (const [name] of `${text} ${isRunningText(next) ? next : ''}`.matchAll(CAPITALS)) names.add(labelKey(name))
  }
  return names
}

const CAPITALS = /(?<!\p{L})\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){0,3}(?!\p{L})/gu

function countLabels(shapes: readonly (CueShape | null)[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const shape of shapes) {
    if (shape === null) continue
    const key = labelKey(shape.label)
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  return times
}

/** True for a label that comes again. */
export function isRepeated(shape: CueShape | null, times: ReadonlyMap<string, number>): boolean {
  return shape !== null && (times.get(labelKey(shape.label)) ?? 0) > 1
}

/** Nine in ten of the longer lines have no small letters. */
function isInCapitals(sheet: readonly SheetLine[]): boolean {
  let long = 0
  let capitals = 0
  for (const { text } of sheet) {
    if (text.length < 20) continue
    long++
    if (!isRunningText(text)) capitals++
  }
  return capitals > 0.9 * long
}

/** What stands in capitals on a line of its own and is nobody: shots, titles on the picture, hours. */
export const NO_CUE =
  /^(?:THE END|FIN|END|CONTINUED|LATER|MÁS TARDE|MOMENTS LATER|CONTINUOUS|MONTAGE|SERIES OF SHOTS|INSERT|ANGLE|CLOSE|WIDE|POV|BACK TO|FLASH|SUPER|TITLE|TÍTULO|CREDITS|CRÉDITOS|INTERCUT|OMITTED|NEW ANGLE|ANOTHER ANGLE|ESTABLISHING|AERIAL|TRACKING|DAY|NIGHT|DÍA|NOCHE|BEGIN|FADE|CUT|DISSOLVE|PLANO|DETALLE|PRIMER PLANO|VISTA)(?![\p{L}])/u

function cueShape(text: string): CueShape | null {
  const shape = filmCue(text)
  if (
    shape === null ||
    shape.letterCase !== 'caps' ||
    NO_CUE.test(shape.label) ||
    (/[.!?:]$/.test(text) && !/\.\)?$/.test(text))
  )
    return null
  return /^\d+$/.test(shape.label) ? null : shape
}
