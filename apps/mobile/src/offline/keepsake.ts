import { BlobId, LineId, ScriptId, SessionId } from '@scripteam/contract/model'
import { z } from 'zod'
import type { DocumentStore } from './ports.ts'

/** Of which run it is, with what names it where the pack is not at hand. */
export const KeepsakeRun = z.object({
  sessionId: SessionId,
  scriptId: ScriptId,
  title: z.string(),
  language: z.string(),
  roleName: z.string(),
  startedAt: z.iso.datetime(),
})
export type KeepsakeRun = z.infer<typeof KeepsakeRun>

const KeptLine = z.object({
  lineId: LineId,
  /** Which try at the line it was; a later try takes the place of the one before. */
  turn: z.string(),
  /** Several where the prompter spoke in between. */
  pieces: z.array(z.object({ blob: BlobId, durationMs: z.number().nonnegative(), bytes: z.int().nonnegative() })),
})
export type KeptLine = z.infer<typeof KeptLine>

/** My lines of one run as I said them. */
export const Keepsake = KeepsakeRun.extend({ lines: z.array(KeptLine) })
export type Keepsake = z.infer<typeof Keepsake>

/** Under which all accounts' keepsakes lie. */
export const KEEPSAKES = 'keepsake/'

/** Null when there is none, or one of another version of the app that no longer fits. */
export async function readKeepsake(documents: DocumentStore, key: string): Promise<Keepsake | null> {
  const text = await documents.get(key)
  return text === null ? null : (Keepsake.safeParse(JSON.parse(text)).data ?? null)
}

/** Bytes on the device. */
export function bytesOf({ lines }: Keepsake): number {
  return lines.flatMap((line) => line.pieces).reduce((sum, piece) => sum + piece.bytes, 0)
}
