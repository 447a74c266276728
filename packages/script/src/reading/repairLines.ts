import type { CharacterId, DialogueLine, LineId } from '@scripteam/contract/model'
import { idsOf } from '../ids.ts'
import type { Mends } from './repairTable.ts'
import { elementAt, knownSpeakers, labelOf, type Place, placeOf, putThere, type Sheet } from './sheet.ts'

/** Repairs of what is spoken. What a person has set is certain: confidence 1, no doubts. */
export const LINE_REPAIRS: Mends<
  'changeText' | 'changeSpeaker' | 'changeLanguage' | 'confirmLine' | 'splitLine' | 'joinLines' | 'addLine'
> = {
  changeText: (sheet, { lineId, text }) => mendLine(sheet, lineId, (line) => certain({ ...line, text })),
  changeLanguage: (sheet, { lineId, language }) => mendLine(sheet, lineId, (line) => ({ ...line, language })),
  confirmLine: (sheet, { lineId }) => mendLine(sheet, lineId, certain),
  changeSpeaker(sheet, { lineId, speakers }) {
    const known = knownSpeakers(sheet, speakers)
    if (!known) return 'character_gone'
    return mendLine(sheet, lineId, (line) => spokenBy(sheet, line, known))
  },
  splitLine(sheet, { id, lineId, at, speakers }) {
    const place = linePlace(sheet, lineId)
    if (!place) return 'element_gone'
    const known = knownSpeakers(sheet, speakers ?? place.line.speakers)
    if (!known) return 'character_gone'
    const [before, after] = [place.line.text.slice(0, at).trim(), place.line.text.slice(at).trim()]
    if (before === '' || after === '') return 'no_place'
    const { stagingNotes: _, ...bare } = place.line
    const second = { ...bare, id: newLine(id), text: after }
    putThere(
      place,
      certain({ ...place.line, text: before }),
      speakers ? spokenBy(sheet, second, known) : certain(second),
    )
    return null
  },
  joinLines(sheet, { lineId }) {
    const place = linePlace(sheet, lineId)
    if (!place) return 'element_gone'
    const { elements } = place.scene
    const nextAt = elements.findIndex((element, at) => at > place.at && element.kind === 'dialogue')
    const next = elements[nextAt]
    if (next?.kind !== 'dialogue') return 'no_place'
    elements.splice(nextAt, 1)
    putThere(place, joined(place.line, next))
    return null
  },
  addLine(sheet, { id, sceneId, after, speakers, text }) {
    const known = knownSpeakers(sheet, speakers)
    if (!known) return 'character_gone'
    const scene = sheet.scenes.find((one) => one.id === sceneId)
    if (after === null && !scene) return 'scene_gone'
    const place = after === null ? scene && { scene, at: -1 } : placeOf(sheet, after)
    if (!place) return 'element_gone'
    place.scene.elements.splice(place.at + 1, 0, lineByHand(sheet, newLine(id), known, text))
    return null
  },
}

/** The line without its doubts. */
export function certain({ doubts: _, ...line }: DialogueLine): DialogueLine {
  return { ...line, confidence: 1, basis: 'hand' }
}

function spokenBy(sheet: Sheet, line: DialogueLine, speakers: CharacterId[]): DialogueLine {
  return certain({ ...line, speakers, character: labelOf(sheet, speakers) })
}

/** A line that nobody printed, in the language that the speaker speaks elsewhere. */
export function lineByHand(sheet: Sheet, id: LineId, speakers: CharacterId[], text: string): DialogueLine {
  const lines = sheet.scenes.flatMap((scene) => scene.elements.filter((element) => element.kind === 'dialogue'))
  const like = lines.find((line) => speakers.some((speaker) => line.speakers.includes(speaker))) ?? lines[0]
  return {
    kind: 'dialogue',
    id,
    speakers,
    character: labelOf(sheet, speakers),
    text,
    // Numbered when the sheet is folded.
    lineNumber: 1,
    language: like?.language ?? 'unknown',
    confidence: 1,
    basis: 'hand',
  }
}

/** What a repair creates is named from it: undone and done again, it is the same line. */
export function newLine(repair: string): LineId {
  return idsOf('repair', repair)('line') as LineId // a UUID made for a line
}

/** Null when no line of that id is there. */
export function linePlace(sheet: Sheet, id: LineId): (Place & { readonly line: DialogueLine }) | null {
  const place = placeOf(sheet, id)
  const line = place && elementAt(place)
  return place && line?.kind === 'dialogue' ? { ...place, line } : null
}

function mendLine(sheet: Sheet, id: LineId, mend: (line: DialogueLine) => DialogueLine): 'element_gone' | null {
  const place = linePlace(sheet, id)
  if (!place) return 'element_gone'
  putThere(place, mend(place.line))
  return null
}

function joined(first: DialogueLine, second: DialogueLine): DialogueLine {
  const between = first.text.includes('\n') || second.text.includes('\n') ? '\n' : ' '
  const notes = [...(first.stagingNotes ?? []), ...(second.stagingNotes ?? [])]
  return certain({
    ...first,
    text: `${first.text}${between}${second.text}`,
    ...(notes.length > 0 && { stagingNotes: notes }),
  })
}
