import { z } from 'zod'
import { Language } from './enumerations.ts'
import { CharacterId, DirectionId, LineId, RepairId, SceneId } from './ids.ts'

/** A line or a direction: what stands in the reading order of a scene. */
export const ElementId = z.union([LineId, DirectionId])
export type ElementId = z.infer<typeof ElementId>

const Speakers = z.array(CharacterId).min(1).max(20)
const Spoken = z.string().trim().min(1).max(20_000)
const Name = z.string().trim().min(1).max(200)
/** A place in a text in UTF-16 units, as JavaScript counts. */
const Offset = z.int().positive()

/**
 * A repair of the reading, by hand. `id` is made by whoever repairs, so that sending twice repairs once; what a repair
 * creates (a line, a direction, a scene, a character) is named from it.
 */
export const RepairOperation = z.discriminatedUnion('kind', [
  repair('changeText', { lineId: LineId, text: Spoken }),
  repair('changeSpeaker', { lineId: LineId, speakers: Speakers }),
  repair('changeLanguage', { lineId: LineId, language: Language }),
  /** The line was doubtful and is right. */
  repair('confirmLine', { lineId: LineId }),
  /** What stands from `at` on becomes a line of its own, said by `speakers` (the same ones when left out). */
  repair('splitLine', { lineId: LineId, at: Offset, speakers: Speakers.optional() }),
  /** The line and the one spoken next in its scene become one, said by the first one's speakers. */
  repair('joinLines', { lineId: LineId }),
  repair('addLine', { sceneId: SceneId, after: ElementId.nullable(), speakers: Speakers, text: Spoken }),
  /** The stretch `from` to `to` of what was read as speech is a stage direction; the whole line without them. */
  repair('markDirection', { lineId: LineId, from: z.int().nonnegative().optional(), to: Offset.optional() }),
  repair('markSpoken', { directionId: DirectionId, speakers: Speakers }),
  repair('changeDirection', { directionId: DirectionId, text: Spoken }),
  /** The element is a heading: a scene of that title begins here. */
  repair('markHeading', { elementId: ElementId }),
  /** Neither spoken nor a direction: a page number, a note. */
  repair('leaveOut', { elementId: ElementId }),
  /** The scene begins with this element, which stands in it or in the scene before it. */
  repair('moveSceneStart', { sceneId: SceneId, elementId: ElementId }),
  /** A new scene begins with this element. */
  repair('splitScene', { elementId: ElementId, title: Name }),
  /** The scene goes on with the one before it. */
  repair('joinScenes', { sceneId: SceneId }),
  repair('renameScene', { sceneId: SceneId, title: Name }),
  repair('addCharacter', { name: Name }),
  repair('renameCharacter', { characterId: CharacterId, name: Name }),
  /** Both are one character, who keeps the name of `into`. */
  repair('mergeCharacters', { characterId: CharacterId, into: CharacterId }),
])
export type RepairOperation = z.infer<typeof RepairOperation>

/** Why a repair changes nothing in the reading as it is now. */
export const RepairMiss = z.enum(['element_gone', 'text_changed', 'character_gone', 'scene_gone', 'no_place'])
export type RepairMiss = z.infer<typeof RepairMiss>

/** A repair that is kept, with what it says of the reading as it is now. `about` quotes what it was made on. */
export const KeptRepair = z.object({
  operation: RepairOperation,
  about: z.string(),
  miss: RepairMiss.nullable(),
})
export type KeptRepair = z.infer<typeof KeptRepair>

/** What a revised draft changed, in lines of dialogue. */
export const DraftChange = z.object({
  sameLines: z.int().nonnegative(),
  changedLines: z.int().nonnegative(),
  newLines: z.int().nonnegative(),
  goneLines: z.int().nonnegative(),
  newCharacters: z.array(z.string()),
  goneCharacters: z.array(z.string()),
  /** Each line that is new or whose words changed, with what stood there before. */
  lines: z.array(z.object({ lineId: LineId, lineNumber: z.int().positive(), before: z.string().nullable() })),
})
export type DraftChange = z.infer<typeof DraftChange>

function repair<const K extends string, S extends z.ZodRawShape>(kind: K, shape: S) {
  return z.object({ kind: z.literal(kind), id: RepairId, ...shape })
}
