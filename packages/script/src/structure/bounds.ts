import type { CastSpan } from './castList.ts'
import { opensSetting } from './headings.ts'
import { labelKey } from './label.ts'
import { directionLikeness } from './plainDirection.ts'
import type { PlaySheet } from './playSheet.ts'

/** The play itself lies in sheet lines [start, end). */
export interface Bounds {
  readonly start: number
  readonly end: number
}

const START_MARK = /^\*{2,}\s?(?:START|COMIENZO|INICIO|BEGIN)/i
const END_MARK =
  /^(?:\*{2,}\s?(?:END|FIN)|End of (?:the |this )?(?:Project|e-?text)|(?:THE END|FIN|FINIS|FIN DE LA (?:OBRA|COMEDIA|TRAGEDIA|PIEZA)|END OF (?:THE )?PLAY)\.?$)/i
const HARD_END = /^(?:\*{2,}\s?(?:END|FIN)(?![\p{L}])|End of (?:the |this )?(?:Project|e-?text))/iu
const BACK_TITLE =
  /^(?:NOTES?|NOTAS|FOOTNOTES|ENDNOTES|ÍNDICE|INDICE|INDEX|CONTENTS|APPENDIX|APÉNDICE|GLOSSARY|GLOSARIO|SEQUEL|LICENCE|LICENSE|LICENCIA|BIBLIOGRAPHY|BIBLIOGRAFÍA|ABOUT THE AUTHOR|TRANSCRIBER.?S NOTES?|COLOPHON|COLOFÓN|(?:OTRAS )?OBRAS (?:DEL? MISM[OA] AUTORA?|DE LA MISMA AUTORA|PUBLICADAS)|BY THE SAME AUTHOR|(?:PROPERTY|PROP|COSTUME|FURNITURE) (?:LIST|PLOT)|PROP(?:ERTIE)?S|COSTUMES|PRODUCTION NOTES|LISTA DE (?:UTILERÍA|ATREZO|ATREZZO)|UTILERÍA|ATREZZO?|VESTUARIO|ERRATA|FE DE ERRATAS|ACKNOWLEDGE?MENTS|AGRADECIMIENTOS)[.:]?$/i

/** Finds where the play begins and ends between title page, cast list, preface, licence and notes. */
export function bodyBounds(play: PlaySheet, cast: CastSpan | null): Bounds {
  const { sheet } = play
  const mark = lastIndex(sheet.length >> 1, (i) => START_MARK.test(sheet[i]?.text ?? ''))
  const floor = Math.max(mark + 1, 0)
  const first = firstCue(play, floor, cast)
  const start = first < 0 ? sheet.length : startBefore(play, first, floor, cast)
  return { start, end: endAfter(play, start) }
}

function lastIndex(from: number, test: (i: number) => boolean): number {
  for (let i = from; i >= 0; i--) if (test(i)) return i
  return -1
}

/** The first cue, unless it stands before the first act among others that are never heard again: a preface, a list. */
function firstCue(play: PlaySheet, floor: number, cast: CastSpan | null): number {
  const { sheet, cues, headings } = play
  const isOutside = (i: number) => cast !== null && i >= cast.from && i < cast.to
  const heading = headings.findIndex((shape, at) => shape !== null && at >= floor && hasCueSoon(play, at))
  const gate = Math.max(heading, afterCast(play, cast))
  const later = new Set<string>()
  for (let i = gate; i < sheet.length; i++) {
    const cue = cues[i]
    if (cue && !isOutside(i)) later.add(labelKey(cue.shape.label))
  }
  for (let i = floor; i < sheet.length; i++) {
    const cue = cues[i]
    if (cue && !isOutside(i) && (i >= gate || later.has(labelKey(cue.shape.label)))) return i
  }
  return -1
}

/** Where a cast list ends that stands before most of the speeches, as it does unless the play is printed before it; else 0. */
function afterCast({ cues }: PlaySheet, cast: CastSpan | null): number {
  if (cast === null) return 0
  const before = cues.slice(0, cast.from).filter(Boolean).length
  return before * 4 < cues.slice(cast.to).filter(Boolean).length ? cast.to : 0
}

function hasCueSoon(play: PlaySheet, at: number): boolean {
  for (let i = at + 1; i < Math.min(play.sheet.length, at + 80); i++) {
    const cue = play.cues[i]
    if (cue && (play.layout.labels.get(labelKey(cue.shape.label)) ?? 0) > 1) return true
  }
  return false
}

function startBefore(play: PlaySheet, first: number, floor: number, cast: CastSpan | null): number {
  const bottom = Math.max(floor, cast !== null && cast.to <= first ? cast.to : 0)
  const scene = previousHeading(play, first, bottom, 'any')
  if (scene >= 0) {
    const act = previousHeading(play, scene, bottom, 'act')
    const start = act >= 0 && scene - act < 40 ? act : scene
    return start
  }
  let start = first
  for (let i = first - 1; i >= bottom; i--) {
    const line = play.sheet[i]
    if (!line) break
    if (line.blankBefore === 0 && i > bottom) continue
    const text = paragraphText(play, i, start)
    const opens = /^[([_]/.test(text) || opensSetting(text)
    if (!opens && !(directionLikeness(text, play.names) > 0.6 && text.length > 60)) break
    start = i
  }
  return start
}

function previousHeading(play: PlaySheet, from: number, bottom: number, level: 'act' | 'any'): number {
  for (let i = from - (level === 'act' ? 1 : 0); i >= bottom; i--) {
    const heading = play.headings[i]
    if (heading && (level === 'any' || heading.level === 'act')) return i
    if (level === 'act' && heading && heading.level === 'scene' && from - i > 6) return -1
  }
  return -1
}

function paragraphText(play: PlaySheet, from: number, to: number): string {
  return play.sheet
    .slice(from, to)
    .map((line) => line.text)
    .join(' ')
}

function endAfter(play: PlaySheet, start: number): number {
  const { sheet, cues } = play
  const hard = sheet.findIndex((line, i) => i > start && HARD_END.test(line.text))
  const bottom = hard < 0 ? sheet.length : hard
  let last = bottom - 1
  while (last > start && !cues[last]) last--
  // "1. Chandlery: a shop …": a note behind the play may look like a speech, but nobody in the play has that name.
  let known = last
  while (known > start && cues[known]?.isRare !== false) known--
  for (let i = known + 1; i < bottom; i++) {
    const line = sheet[i]
    if (line && (END_MARK.test(line.text) || (line.blankBefore > 0 && BACK_TITLE.test(line.text)))) return i
  }
  return epilogueStart(play, start, last, bottom)
}

/** Prose printed behind the last speech ("The rest of the story …"): where several unmarked paragraphs follow it that are no directions. */
function epilogueStart(play: PlaySheet, start: number, last: number, bottom: number): number {
  const starts: number[] = []
  for (let i = last + 1; i < bottom; i++) if ((play.sheet[i]?.blankBefore ?? 0) > 0) starts.push(i)
  if (starts.length < 5 || bottom - last < 0.01 * (last - start) || !play.layout.isBlanked) return bottom
  const isDirection = (from: number, to: number) => {
    const text = paragraphText(play, from, to)
    return /^[([_]/.test(text) || (text.length < 600 && directionLikeness(text, play.names) >= 0.6)
  }
  const found = starts.findIndex((from, k) => !isDirection(from, starts[k + 1] ?? bottom))
  return found < 0 ? bottom : (starts[found] ?? bottom)
}
