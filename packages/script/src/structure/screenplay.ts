import type { Element, SetAsideReason } from './element.ts'
import { filmCue } from './filmCue.ts'
import { type FilmLines, filmLines } from './filmKinds.ts'
import type { FilmKind } from './filmStyles.ts'
import { labelKey } from './label.ts'
import { clean, directionText } from './marks.ts'
import type { PlayReading } from './playSheet.ts'
import type { SheetLine } from './sheet.ts'
import { speechOf } from './speechOf.ts'

/** Reads a film script: sluglines, cues on lines of their own, action, parentheticals; null when nobody speaks. */
export function readScreenplay(sheet: readonly SheetLine[]): PlayReading | null {
  const film = filmLines(sheet)
  const { kinds } = film
  if (!kinds.includes('cue')) return null
  const start = filmStart(sheet, kinds)
  const elements: Element[] = []
  const aside = new Map<number, SetAsideReason>()
  for (let i = 0; i < start; i++) aside.set(i, 'frontMatter')
  for (let i = start; i < sheet.length; ) {
    const kind = kinds[i] ?? 'action'
    const end = runEnd(sheet, kinds, i)
    if (kind === 'cue') pushSpeech(sheet, film, i, end, elements)
    else if (kind === 'heading' || kind === 'act')
      elements.push({
        kind: 'heading',
        level: kind === 'act' ? 'act' : 'scene',
        text: headingText(sheet, i, end),
        first: i,
        last: end - 1,
      })
    else if (kind === 'transition' || kind === 'note') for (let at = i; at < end; at++) aside.set(at, kind)
    else
      elements.push({
        kind: 'direction',
        text: directionText(joined(sheet, i, end)),
        first: i,
        last: end - 1,
        confidence: 0.9,
      })
    i = end
  }
  return { elements: joinContinued(sheet, elements), cast: null, bodyStart: start, aside }
}

/**
 * The film begins at its first heading or "FADE IN"; with the action before the first cue when it has neither.
 * Names on the title page look like cues, so a cue before that counts only when its label comes again.
 */
function filmStart(sheet: readonly SheetLine[], kinds: readonly FilmKind[]): number {
  const opening = kinds.findIndex((kind) => kind === 'heading' || kind === 'act' || kind === 'transition')
  const later = new Set<string>()
  for (let i = Math.max(0, opening); i < sheet.length; i++)
    if (kinds[i] === 'cue') later.add(labelKey(sheet[i]?.text ?? ''))
  const cue = kinds.findIndex((kind, i) => kind === 'cue' && (i > opening || later.has(labelKey(sheet[i]?.text ?? ''))))
  if (opening >= 0 && opening < cue) return opening
  const afterNotes = kinds.findIndex((kind) => kind !== 'note')
  return Math.min(cue, Math.max(0, afterNotes))
}

/** A speech runs over its dialogue and parentheticals; action and headings over the lines of one paragraph. */
function runEnd(sheet: readonly SheetLine[], kinds: readonly FilmKind[], from: number): number {
  const kind = kinds[from]
  let end = from + 1
  if (kind === 'cue') {
    while (kinds[end] === 'dialogue' || kinds[end] === 'parenthetical') end++
    return end
  }
  if (kind === 'transition' || kind === 'note') return end
  const isOpen = () =>
    kinds[end] === kind && sheet[end]?.blankBefore === 0 && (kind === 'action' || isWrappedHeading(sheet, end))
  while (end < sheet.length && isOpen()) end++
  return end
}

/** A second line belongs to a heading only where the first has filled its line and the second is short. */
function isWrappedHeading(sheet: readonly SheetLine[], at: number): boolean {
  return (sheet[at - 1]?.text.length ?? 0) > 50 && (sheet[at]?.text.length ?? 0) < 30 && sheet[at]?.style === undefined
}

function pushSpeech(
  sheet: readonly SheetLine[],
  { kinds, shapes }: FilmLines,
  from: number,
  end: number,
  elements: Element[],
): void {
  const line = sheet[from]?.text ?? ''
  const printed = line.endsWith('^') ? line.slice(0, -1).trimEnd() : line
  const shape = shapes[from] ?? filmCue(printed)
  const label = shape?.label ?? printed
  const chunks: string[] = []
  for (let i = from + 1; i < end; i++) {
    const text = sheet[i]?.text ?? ''
    chunks.push(kinds[i] === 'parenthetical' && !/^[([]/.test(text) ? `(${text})` : text)
  }
  const manner = shape?.manner != null && !EXTENSION.test(shape.manner) ? [clean(shape.manner)] : []
  elements.push(...speechOf({ label, printed, chunks, manner, first: from, last: end - 1 }))
}

const EXTENSION =
  /^(?:V\.?\s?O\.?|O\.?\s?[SC]\.?|CONT(?:['’]?D)?\.?|CONTINU(?:ED|ING)|CONTINÚA|SIGUE|MORE|MÁS|OFF|EN OFF|VOZ EN OFF|FUERA DE (?:CAMPO|CUADRO)|FC|PRE-?LAP|FILTERED|SUBTITLED?|ON (?:PHONE|TV|RADIO|SCREEN)|INTO PHONE|VOICE ?OVER|OFF[- ]?SCREEN)\b[\s.,/)(’'A-Z]*$/i

/** "(CONT'D)" straight after the turn of a page is one speech with what stood before. */
function joinContinued(sheet: readonly SheetLine[], elements: readonly Element[]): Element[] {
  const result: Element[] = []
  for (const element of elements) {
    const before = result.at(-1)
    const isContinued =
      element.kind === 'speech' &&
      before?.kind === 'speech' &&
      before.labels[0] === element.labels[0] &&
      (sheet[element.first]?.afterPage ?? false) &&
      /\(\s*CONT/i.test(element.printed ?? '')
    if (isContinued && element.kind === 'speech' && before?.kind === 'speech') {
      result[result.length - 1] = {
        ...before,
        text: `${before.text} ${element.text}`,
        notes: [...before.notes, ...element.notes],
        last: element.last,
      }
    } else result.push(element)
  }
  return result
}

function headingText(sheet: readonly SheetLine[], from: number, to: number): string {
  return joined(sheet, from, to)
    .replace(/^\d{1,4}[A-Z]?[.)]?\s+(?=\p{L})/u, '')
    .replace(/\s+\d{1,4}[A-Z]?$/, '')
}

function joined(sheet: readonly SheetLine[], from: number, to: number): string {
  if (to - from === 1) return sheet[from]?.text ?? ''
  return sheet
    .slice(from, to)
    .map((line) => line.text)
    .join(' ')
}
