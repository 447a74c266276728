import type {
  CastMember,
  CharacterId,
  CharacterRelationship,
  DialogueLine,
  EmotionalContext,
  Reading,
  Scene,
  StageDirection,
} from '@scripteam/contract/model'

/** A line or a direction where it stands. */
export type SheetElement = DialogueLine | StageDirection

/** A scene as one list in reading order, easier to mend than the lists of a `Scene`. */
export interface SheetScene {
  readonly id: Scene['id']
  title: string
  heading: Scene['heading']
  elements: SheetElement[]
}

/** A reading being mended: changed in place, never handed out. */
export interface Sheet {
  scenes: SheetScene[]
  characters: CastMember[]
  relationships: CharacterRelationship[]
  emotionalContext: EmotionalContext[]
  /** Who became who when characters were merged. */
  readonly merged: Map<CharacterId, CharacterId>
}

/** Where an element stands: `at` counts in `scene.elements`, `sceneAt` in `sheet.scenes`. */
export interface Place {
  readonly scene: SheetScene
  readonly sceneAt: number
  readonly at: number
}

/** Lays a reading out to be mended; the reading stays as it was. */
export function openSheet(reading: Reading): Sheet {
  return {
    scenes: reading.scenes.map(openScene),
    characters: [...reading.characters],
    relationships: [...reading.relationships],
    emotionalContext: [...reading.emotionalContext],
    merged: new Map(),
  }
}

function openScene({ id, title, heading, elements, dialogue, stageDirections }: Scene): SheetScene {
  const byId = new Map<string, SheetElement>([...dialogue, ...stageDirections].map((element) => [element.id, element]))
  return { id, title, heading, elements: elements.flatMap((ref) => byId.get(ref.id) ?? []) }
}

/** Null when no element of that id stands in the reading. */
export function placeOf(sheet: Sheet, id: string): Place | null {
  for (const [sceneAt, scene] of sheet.scenes.entries()) {
    const at = scene.elements.findIndex((element) => element.id === id)
    if (at >= 0) return { scene, sceneAt, at }
  }
  return null
}

export function elementAt({ scene, at }: Place): SheetElement {
  const element = scene.elements[at]
  if (!element) throw new Error('a place without an element')
  return element
}

/** Puts `elements` where one stood. */
export function putThere({ scene, at }: Place, ...elements: SheetElement[]): void {
  scene.elements.splice(at, 1, ...elements)
}

/** True when the play would have nobody speaking in it without this element. */
export function isOnlyLine(sheet: Sheet, id: string): boolean {
  const lines = sheet.scenes.flatMap((scene) => scene.elements.filter((element) => element.kind === 'dialogue'))
  return lines.length === 1 && lines[0]?.id === id
}

/** The characters meant, those who were merged as who they became; null when one of them is unknown. */
export function knownSpeakers(sheet: Sheet, speakers: readonly CharacterId[]): CharacterId[] | null {
  const known = new Set(sheet.characters.map((character) => character.id))
  const meant = [...new Set(speakers.map((id) => becomes(sheet, id)))]
  return meant.every((id) => known.has(id)) ? meant : null
}

function becomes({ merged }: Sheet, id: CharacterId): CharacterId {
  let is = id
  for (let next = merged.get(is); next !== undefined; next = merged.get(is)) is = next
  return is
}

/** What stands beside a line whose speakers were set by hand. */
export function labelOf(sheet: Sheet, speakers: readonly CharacterId[]): string {
  const names = speakers.flatMap((id) => sheet.characters.find((character) => character.id === id)?.name ?? [])
  return names.join(' & ')
}
