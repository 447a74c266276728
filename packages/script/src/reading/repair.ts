import type { Reading, RepairMiss, RepairOperation } from '@scripteam/contract/model'
import { foldSheet } from './foldSheet.ts'
import { CHARACTER_REPAIRS } from './repairCharacters.ts'
import { DIRECTION_REPAIRS } from './repairDirections.ts'
import { LINE_REPAIRS } from './repairLines.ts'
import { SCENE_REPAIRS } from './repairScenes.ts'
import type { Mend, Mends, RepairKind } from './repairTable.ts'
import { elementAt, openSheet, placeOf, type Sheet } from './sheet.ts'

/** A repair with the words it was made on; null when it is made on the reading at hand. */
export interface Repair {
  readonly operation: RepairOperation
  readonly about: string | null
}

/** What came of one repair: the words it found, and why it changed nothing (null when it did). */
export interface RepairOutcome {
  readonly about: string
  readonly miss: RepairMiss | null
}

const MENDS: Mends<RepairKind> = { ...LINE_REPAIRS, ...DIRECTION_REPAIRS, ...SCENE_REPAIRS, ...CHARACTER_REPAIRS }

/** Repairs that mean other words than those they were made on would spoil them. */
const OF_THESE_WORDS: ReadonlySet<RepairKind> = new Set([
  'changeText',
  'splitLine',
  'markDirection',
  'changeDirection',
  'markHeading',
  'leaveOut',
])

/**
 * Applies repairs made by hand, in order; the reading handed in stays as it was. One that has no place changes
 * nothing and says why. Outcomes are in the order of the repairs.
 */
export function repairReading(
  reading: Reading,
  repairs: readonly Repair[],
): { reading: Reading; outcomes: RepairOutcome[] } {
  const sheet = openSheet(reading)
  const outcomes = repairs.map((repair) => applyTo(sheet, repair))
  const isMended = outcomes.some(({ miss }) => miss === null)
  return { reading: isMended ? foldSheet(sheet, reading) : reading, outcomes }
}

function applyTo(sheet: Sheet, { operation, about }: Repair): RepairOutcome {
  const found = quote(sheet, operation)
  const quoted = about ?? found ?? ''
  const isReworded = about !== null && found !== null && words(about) !== words(found)
  if (isReworded && OF_THESE_WORDS.has(operation.kind)) return { about: quoted, miss: 'text_changed' }
  // The table has for each kind what mends just that kind.
  return { about: quoted, miss: (MENDS[operation.kind] as Mend)(sheet, operation) }
}

/** What a repair is about, in the reading's own words; null when that is not there. */
function quote(sheet: Sheet, operation: RepairOperation): string | null {
  if (operation.kind === 'addLine') return operation.after && textOf(sheet, operation.after)
  if (operation.kind === 'addCharacter') return operation.name
  if ('lineId' in operation) return textOf(sheet, operation.lineId)
  if ('directionId' in operation) return textOf(sheet, operation.directionId)
  if ('elementId' in operation) return textOf(sheet, operation.elementId)
  if ('characterId' in operation) {
    return sheet.characters.find((character) => character.id === operation.characterId)?.name ?? null
  }
  return sheet.scenes.find((scene) => scene.id === operation.sceneId)?.title ?? null
}

function textOf(sheet: Sheet, id: string): string | null {
  const place = placeOf(sheet, id)
  return place && elementAt(place).text
}

function words(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
