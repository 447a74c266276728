import { z } from 'zod'
import { CharacterId, ExportId, Moment, SceneId, ScriptId } from './ids.ts'
import { Share } from './scene.ts'

/**
 * What is to be taken along. `cue_track`: the play as MP3 with silence for the lines of a role, in the scenes where it
 * speaks. `read_through`: the play as MP3 with all lines. `pdf`: the script printed, the lines of a role marked.
 */
export const ExportOrder = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cue_track'), characterId: CharacterId, sceneId: SceneId.optional() }),
  z.object({ kind: z.literal('read_through'), sceneId: SceneId.optional() }),
  z.object({ kind: z.literal('pdf'), characterId: CharacterId.optional() }),
])
export type ExportOrder = z.infer<typeof ExportOrder>

export const ExportStatus = z.enum(['queued', 'running', 'done', 'failed'])
export type ExportStatus = z.infer<typeof ExportStatus>

export const ExportFile = z.object({
  name: z.string(),
  mime: z.string(),
  bytes: z.int().nonnegative(),
  /** A signed address that expires; relative to the server. */
  url: z.string(),
  /** Of sound. */
  durationMs: z.int().nonnegative().optional(),
})
export type ExportFile = z.infer<typeof ExportFile>

/** A file that is being made of a script in the background, or was. */
export const ScriptExport = z.object({
  id: ExportId,
  scriptId: ScriptId,
  order: ExportOrder,
  status: ExportStatus,
  progress: Share,
  /** A code that the app has words for, once it failed. */
  problem: z.string().optional(),
  /** Once it is done. */
  file: ExportFile.optional(),
  /** Lines of others that have no recording: there is silence in their place. */
  silentLines: z.int().nonnegative().optional(),
  createdAt: Moment,
})
export type ScriptExport = z.infer<typeof ScriptExport>
