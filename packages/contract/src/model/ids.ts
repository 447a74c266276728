import { z } from 'zod'

/** Ids are UUIDs with a brand, so that a scene's id cannot pass for a line's. */
export const UserId = z.uuid().brand<'UserId'>()
export type UserId = z.infer<typeof UserId>

export const ScriptId = z.uuid().brand<'ScriptId'>()
export type ScriptId = z.infer<typeof ScriptId>

export const SceneId = z.uuid().brand<'SceneId'>()
export type SceneId = z.infer<typeof SceneId>

/** Names a line by its position in the script: two lines with the same words have two ids. */
export const LineId = z.uuid().brand<'LineId'>()
export type LineId = z.infer<typeof LineId>

export const DirectionId = z.uuid().brand<'DirectionId'>()
export type DirectionId = z.infer<typeof DirectionId>

/** Made by whoever repairs: the same repair sent twice is one. */
export const RepairId = z.uuid().brand<'RepairId'>()
export type RepairId = z.infer<typeof RepairId>

/** Names one take of a line; the cast voice's own reading has none. */
export const TakeId = z.uuid().brand<'TakeId'>()
export type TakeId = z.infer<typeof TakeId>

/** Names what a partner was asked to record; the secret in the address is another thing. */
export const InvitationId = z.uuid().brand<'InvitationId'>()
export type InvitationId = z.infer<typeof InvitationId>

export const CharacterId = z.uuid().brand<'CharacterId'>()
export type CharacterId = z.infer<typeof CharacterId>

export const SessionId = z.uuid().brand<'SessionId'>()
export type SessionId = z.infer<typeof SessionId>

export const AttemptId = z.uuid().brand<'AttemptId'>()
export type AttemptId = z.infer<typeof AttemptId>

export const ExportId = z.uuid().brand<'ExportId'>()
export type ExportId = z.infer<typeof ExportId>

export const WorkflowId = z.uuid().brand<'WorkflowId'>()
export type WorkflowId = z.infer<typeof WorkflowId>

export const AudioSampleId = z.uuid().brand<'AudioSampleId'>()
export type AudioSampleId = z.infer<typeof AudioSampleId>

/** SHA-256 of the bytes, 64 hexadecimal digits. */
export const BlobId = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'BlobId'>()
export type BlobId = z.infer<typeof BlobId>

/** SHA-256 of the canonical JSON of a manifest or pack, 64 hexadecimal digits. */
export const ContentHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'ContentHash'>()
export type ContentHash = z.infer<typeof ContentHash>

/** A moment on the wire: ISO 8601 in UTC. */
export const Moment = z.iso.datetime()
