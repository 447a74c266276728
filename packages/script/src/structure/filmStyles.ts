/** A line as its file styles it. */
interface Styled {
  readonly style: string | undefined
}

/** What one line of a film script is. */
export type FilmKind = 'heading' | 'act' | 'cue' | 'dialogue' | 'parenthetical' | 'action' | 'transition' | 'note'

/** True when the styles of the file are those of a screenplay program, so that they can be believed. */
export function hasFilmStyles(sheet: readonly Styled[]): boolean {
  let cues = 0
  let styled = 0
  for (const { style } of sheet) {
    if (style === undefined) continue
    if (STYLES[style] === 'cue') cues++
    if (STYLES[style] !== undefined) styled++
  }
  return cues > 0 && styled > 0.5 * sheet.length
}

/** What the style of a line says it is; undefined without a style that says so. */
export function kindByStyle(line: Styled): FilmKind | undefined {
  return line.style === undefined ? undefined : STYLES[line.style]
}

const STYLES: Readonly<Record<string, FilmKind>> = {
  'scene heading': 'heading',
  slugline: 'heading',
  character: 'cue',
  personaje: 'cue',
  dialogue: 'dialogue',
  diálogo: 'dialogue',
  lyrics: 'dialogue',
  singing: 'dialogue',
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
