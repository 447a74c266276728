import type { DirectionId, SourcePlace, StageDirection } from '@scripteam/contract/model'
import { idsOf } from '../ids.ts'
import { certain, lineByHand, linePlace, newLine } from './repairLines.ts'
import type { Mends } from './repairTable.ts'
import { elementAt, isOnlyLine, knownSpeakers, type Place, placeOf, putThere, type Sheet } from './sheet.ts'

/** Repairs of what is not spoken: directions, and what is neither. */
export const DIRECTION_REPAIRS: Mends<'markDirection' | 'markSpoken' | 'changeDirection' | 'leaveOut'> = {
  markDirection(sheet, { id, lineId, from, to }) {
    const place = linePlace(sheet, lineId)
    if (!place) return 'element_gone'
    const { line } = place
    const [start, end] = [from ?? 0, to ?? line.text.length]
    const stretch = withoutBrackets(line.text.slice(start, end))
    if (stretch === '' || end > line.text.length) return 'no_place'
    const before = line.text.slice(0, start).trim()
    const after = line.text.slice(end).trim()
    if (before === '' && after === '' && isOnlyLine(sheet, lineId)) return 'no_place'
    const direction = directionByHand(id, stretch, line.source)
    // What stays speech keeps the line's name: its first part where there are two.
    const first = before === '' ? [] : [certain({ ...line, text: before })]
    const rest = after === '' ? [] : [certain({ ...line, text: after, ...(before !== '' && { id: newLine(id) }) })]
    putThere(place, ...first, direction, ...rest)
    return null
  },
  markSpoken(sheet, { id, directionId, speakers }) {
    const place = directionPlace(sheet, directionId)
    if (!place) return 'element_gone'
    const known = knownSpeakers(sheet, speakers)
    if (!known) return 'character_gone'
    const { text, source } = place.direction
    putThere(place, { ...lineByHand(sheet, newLine(id), known, text), ...(source && { source }) })
    return null
  },
  changeDirection(sheet, { directionId, text }) {
    const place = directionPlace(sheet, directionId)
    if (!place) return 'element_gone'
    const { doubts: _, ...direction } = place.direction
    putThere(place, { ...direction, text, confidence: 1, basis: 'hand' })
    return null
  },
  leaveOut(sheet, { elementId }) {
    const place = placeOf(sheet, elementId)
    if (!place) return 'element_gone'
    if (isOnlyLine(sheet, elementId)) return 'no_place'
    putThere(place)
    return null
  },
}

function directionPlace(sheet: Sheet, id: DirectionId): (Place & { readonly direction: StageDirection }) | null {
  const place = placeOf(sheet, id)
  const direction = place && elementAt(place)
  return place && direction?.kind === 'direction' ? { ...place, direction } : null
}

function directionByHand(repair: string, text: string, source: SourcePlace | undefined): StageDirection {
  const id = idsOf('repair', repair)('direction') as DirectionId // a UUID made for a direction
  return { kind: 'direction', id, text, confidence: 1, basis: 'hand', ...(source && { source }) }
}

/** `(Aside.)` as the direction it is: `Aside.` */
function withoutBrackets(stretch: string): string {
  const text = stretch.trim()
  return (/^[([]([^()[\]]*)[)\]]$/.exec(text)?.[1] ?? text).trim()
}
