import { z } from 'zod'
import { Language } from './enumerations.ts'
import { CharacterId, InvitationId, LineId, Moment, ScriptId, TakeId } from './ids.ts'
import { LineAudio } from './pack.ts'
import { DialogueLine } from './scene.ts'

/** `over`: its time is up. `revoked`: the owner of the script took it back. Neither records any more. */
export const InvitationStatus = z.enum(['open', 'over', 'revoked'])
export type InvitationStatus = z.infer<typeof InvitationStatus>

/** An address with which a partner records the lines of some characters without an account, as the owner sees it. */
export const Invitation = z.object({
  id: InvitationId,
  scriptId: ScriptId,
  characters: z.array(CharacterId).min(1),
  status: InvitationStatus,
  madeAt: Moment,
  expiresAt: Moment,
  /** As the partner signed; empty until the first recording. */
  partner: z.string(),
  /** Lines that the characters have now. */
  lines: z.int().nonnegative(),
  /** How many of them have a recording that came with this invitation. */
  recorded: z.int().nonnegative(),
  /** Recordings that came since the owner last looked. */
  unheard: z.int().nonnegative(),
  /** When the last one came. */
  lastAt: Moment.nullable(),
})
export type Invitation = z.infer<typeof Invitation>

/** A recording that came with an invitation. */
export const InvitationTake = z.object({
  lineId: LineId,
  takeId: TakeId,
  /** Position of its line among all speeches, as in `DialogueLine`. */
  lineNumber: z.int().positive(),
  /** The words that were recorded. */
  text: z.string(),
  language: DialogueLine.shape.language,
  madeAt: Moment,
  isChosen: z.boolean(),
  /** False when the line has other words by now. */
  fits: z.boolean(),
  audio: LineAudio,
  url: z.string(),
})
export type InvitationTake = z.infer<typeof InvitationTake>

const Spoken = DialogueLine.pick({ character: true, text: true, language: true })

/** A line that a partner is asked to record. */
export const PartnerLine = Spoken.extend({
  id: LineId,
  stagingNotes: DialogueLine.shape.stagingNotes,
  /** Title of its scene; may be empty. */
  scene: z.string(),
  /** What is said before it in the scene; null at its beginning. */
  cue: Spoken.nullable(),
  /** What this partner recorded of it; `fits` is false when the line has other words by now. */
  recording: z.object({ madeAt: Moment, durationMs: z.number(), fits: z.boolean(), url: z.string() }).nullable(),
})
export type PartnerLine = z.infer<typeof PartnerLine>

/** All that a partner gets to read: the lines of the characters they were asked for. */
export const PartnerPart = z.object({
  /** Of the play. */
  title: z.string(),
  language: Language,
  /** Names of the characters. */
  characters: z.array(z.string()),
  partner: z.string(),
  expiresAt: Moment,
  lines: z.array(PartnerLine),
})
export type PartnerPart = z.infer<typeof PartnerPart>
