import { z } from 'zod'
import { DetectedLanguage } from './enumerations.ts'
import { CharacterId, DirectionId, LineId, SceneId } from './ids.ts'

/** A share between 0 and 1. */
export const Share = z.number().min(0).max(1)

/** A doubtful place in the reading, by a stable key the app has words for, e.g. `speaker_guessed`. */
export const Doubt = z.object({
  reason: z.string(),
  confidence: Share,
  /** Who else may speak the line, when that is the doubt. */
  suggested: CharacterId.optional(),
})
export type Doubt = z.infer<typeof Doubt>

/** Where something is printed in the file: a page from 1, and rows of it from 0, both ends counted. */
export const SourcePlace = z.object({
  page: z.int().positive(),
  firstRow: z.int().nonnegative(),
  lastRow: z.int().nonnegative(),
})
export type SourcePlace = z.infer<typeof SourcePlace>

/**
 * What an element of the reading was told by, a stable key: `style` (of its paragraph in the
 * file), `label` (the name before it), `slugline`, `heading_words` ("Act I"), `brackets`, `italics`, `layout` (columns,
 * blanks and what stands around it), `words` (its own, where nothing else marks it), `hand` (a repair).
 * Absent in readings of older versions.
 */
const Basis = z.string().optional()

/** One speech: what is said, by whom. `text` holds no stage directions. */
export const DialogueLine = z.object({
  kind: z.literal('dialogue'),
  id: LineId,
  /** Several for groups and dual dialogue. */
  speakers: z.array(CharacterId).min(1),
  /** The label as printed. */
  character: z.string(),
  text: z.string().min(1),
  /** Position among all speeches of the script, from 1. */
  lineNumber: z.int().positive(),
  language: DetectedLanguage,
  emotionalTone: z.string().optional(),
  /** The stage directions printed inside or beside this speech, e.g. "aside". */
  stagingNotes: z.array(z.string()).optional(),
  /** What voices of other regions would say otherwise: keys joined by ", ", e.g. `voseo, other_language_name:Wilde`. */
  languageNotes: z.string().optional(),
  confidence: Share,
  basis: Basis,
  doubts: z.array(Doubt).optional(),
  /** Absent for what was added by hand. */
  source: SourcePlace.optional(),
})
export type DialogueLine = z.infer<typeof DialogueLine>

/** A stage direction that stands between speeches. */
export const StageDirection = z.object({
  kind: z.literal('direction'),
  id: DirectionId,
  text: z.string().min(1),
  confidence: Share,
  basis: Basis,
  doubts: z.array(Doubt).optional(),
  source: SourcePlace.optional(),
})
export type StageDirection = z.infer<typeof StageDirection>

/** The reading order of a scene: each entry points into `dialogue` or `stageDirections`. */
export const ElementRef = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('dialogue'), id: LineId }),
  z.object({ kind: z.literal('direction'), id: DirectionId }),
])
export type ElementRef = z.infer<typeof ElementRef>

/** How surely the title of a scene is a heading, and where it is printed. */
export const SceneHeading = z.object({
  confidence: Share,
  basis: Basis,
  doubts: z.array(Doubt).optional(),
  source: SourcePlace.optional(),
})
export type SceneHeading = z.infer<typeof SceneHeading>

export const Scene = z.object({
  id: SceneId,
  title: z.string(),
  /** Absent where no heading is printed, and in readings of older versions. */
  heading: SceneHeading.optional(),
  /** First and last line number (`DialogueLine.lineNumber`); both 0 when the scene has no speech. */
  startLine: z.int().nonnegative(),
  endLine: z.int().nonnegative(),
  characters: z.array(CharacterId),
  dialogue: z.array(DialogueLine),
  stageDirections: z.array(StageDirection),
  elements: z.array(ElementRef),
})
export type Scene = z.infer<typeof Scene>
