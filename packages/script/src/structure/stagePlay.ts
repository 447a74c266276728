import { bodyBounds } from './bounds.ts'
import { castKeys, findCastList } from './castList.ts'
import { chooseMarks } from './chooseMarks.ts'
import { acceptCues } from './cues.ts'
import { headingShape, styledHeading } from './headings.ts'
import { candidates, chooseLayout } from './layout.ts'
import { numeralHeadings } from './numeralHeadings.ts'
import { typeWidth } from './paragraphs.ts'
import type { PlayReading, PlaySheet } from './playSheet.ts'
import type { SheetLine } from './sheet.ts'
import { soundsAsDirections } from './soundCues.ts'
import { walkPlay } from './walkPlay.ts'

/** Reads a stage play by the label shape that the whole text speaks for; null when it has none. */
export function readStagePlay(sheet: readonly SheetLine[]): PlayReading | null {
  const cast = findCastList(sheet)
  const names = castKeys(cast?.entries ?? [])
  const numerals = numeralHeadings(sheet)
  const headings = sheet.map(
    (line, i) => headingShape(line.text) ?? styledHeading(line.text, line.style) ?? numerals.get(i) ?? null,
  )
  const isCastLine = (i: number) => cast !== null && i >= cast.from && i < cast.to
  const found = candidates(sheet).map((candidate, i) =>
    isCastLine(i) || headings[i] ? { inline: null, own: null, spaced: null, boxed: null } : candidate,
  )
  const layout = chooseLayout(sheet, found, names)
  if (layout === null) return null
  const cues = acceptCues(sheet, found, layout, names, (i) => (headings[i] ?? null) !== null)
  const known = new Set(names)
  for (const label of layout.labels.keys()) for (const word of label.split(' ')) known.add(word)
  const isRunning = (i: number) => !headings[i] && !isCastLine(i) && cues[i]?.shape.rest !== ''
  const isUnmarked = !layout.isBlanked && !marksDirections(sheet.filter((_, i) => !cues[i]))
  const play: PlaySheet = {
    sheet,
    cues,
    headings,
    layout,
    names: known,
    width: isUnmarked ? typeWidth(sheet.filter((_, i) => isRunning(i))) : 0,
    isUnmarked,
  }
  const bounds = bodyBounds(play, cast)
  const walked = walkPlay(play, bounds, chooseMarks(play, bounds))
  const aside = new Map(walked.aside)
  for (let i = 0; i < sheet.length; i++) {
    if (isCastLine(i)) aside.set(i, 'castList')
    else if (i < bounds.start) aside.set(i, 'frontMatter')
    else if (i >= bounds.end) aside.set(i, 'backMatter')
  }
  return { elements: soundsAsDirections(walked.elements), cast, bodyStart: bounds.start, aside }
}

/** True when lines that are all bracket or italics stand between the speeches. */
function marksDirections(bodies: readonly SheetLine[]): boolean {
  let marked = 0
  for (const { text } of bodies) if (/^[([_](?:[^)\]]*|.*[)\]_])$/.test(text)) marked++
  return marked > 3 && marked > 0.01 * bodies.length
}
