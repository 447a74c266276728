import type { CueShape } from './cueShapes.ts'
import type { SheetLine } from './sheet.ts'

/** Where cues, dialogue and action begin, in character widths; null when the indents were lost. */
export interface Columns {
  readonly cue: number
  readonly dialogue: number
  readonly action: number
}

/** Finds the columns by the lines that look like cues and those under them. */
export function findColumns(
  sheet: readonly SheetLine[],
  shapes: readonly (CueShape | null)[],
  sluglines: readonly boolean[],
): Columns | null {
  const cues: number[] = []
  const followers: number[] = []
  const others: number[] = []
  sheet.forEach((line, i) => {
    const next = sheet[i + 1]
    if (shapes[i] && next && next.blankBefore <= 1 && !shapes[i + 1]) {
      const said = next.text.startsWith('(')
        ? sheet.slice(i + 2, i + 6).find((line) => !line.text.startsWith('('))
        : next
      cues.push(line.indent)
      if (said && said.indent <= line.indent) followers.push(said.indent)
    } else if (line.text.length > 45 || sluglines[i]) others.push(line.indent)
  })
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

/**
 * How wide dialogue is, in characters, where neither blanks nor indents part it from action: action runs on to a wider margin.
 * 0 where blank lines stand before cues, or where both are set to one width.
 */
export function dialogueWidth(sheet: readonly SheetLine[], shapes: readonly (CueShape | null)[]): number {
  let cues = 0
  let blanked = 0
  const under: number[] = []
  sheet.forEach((line, i) => {
    if (!shapes[i]) return
    cues++
    if (line.blankBefore > 0) blanked++
    const next = sheet[i + 1]
    if (next && !shapes[i + 1]) under.push(next.text.length)
  })
  if (under.length < 3 || blanked * 2 > cues) return 0
  const width = under.sort((a, b) => a - b)[Math.floor(under.length * 0.97)] ?? 0
  const wider = sheet.filter((line) => line.text.length > width + 8).length
  return wider >= 2 && width <= 50 ? width : 0
}
