import type { BlobId, LineAudio, ScriptId, UserId } from '@scripteam/contract/model'
import type { AudioCache } from '@scripteam/pipeline/ports'
import { and, eq, exists, inArray, not, or } from 'drizzle-orm'
import { audioCache, audioGrants, blobOwners, type Database } from '../../db/index.ts'
import { inChunks } from './inChunks.ts'

/**
 * The recordings of this instance, shared by all its scripts. An account finds of the bought ones those that it has paid
 * its share of; asking for the others tells nothing, and has them spoken. Null sees all.
 */
export function createAudioCache(db: Database, provider: string, account: UserId | null): AudioCache {
  return {
    async find(keys) {
      const found = new Map<string, LineAudio>()
      for (const chunk of inChunks(keys)) {
        const isAsked = inArray(audioCache.contentKey, chunk)
        const isOpen = account === null ? undefined : or(not(audioCache.isBought), exists(grantOf(db, account)))
        const rows = await db.select().from(audioCache).where(and(isAsked, isOpen))
        for (const row of rows) found.set(row.contentKey, toAudio(row))
      }
      return found
    },
    async save(contentKey, { blob, durationMs, leadMs, bytes, words }) {
      const recording = { blob, durationMs, leadMs, bytes: bytes ?? null, words: words ?? null }
      await db
        .insert(audioCache)
        .values({ contentKey, provider, ...recording })
        .onConflictDoUpdate({ target: audioCache.contentKey, set: recording })
    },
    keep: (script, blobs) => keepBlobs(db, script, blobs),
  }
}

function grantOf(db: Database, account: UserId) {
  const isThis = and(eq(audioGrants.userId, account), eq(audioGrants.contentKey, audioCache.contentKey))
  return db.select().from(audioGrants).where(isThis)
}

/** From now on the script needs the blobs. */
export async function keepBlobs(db: Database, script: ScriptId, blobs: readonly BlobId[]): Promise<void> {
  for (const chunk of inChunks(blobs)) {
    const rows = chunk.map((blobId) => ({ blobId, ownerKind: 'script' as const, ownerId: script }))
    await db.insert(blobOwners).values(rows).onConflictDoNothing()
  }
}

/** The script needs this blob no more; what nobody needs is freed with the next cleaning. */
export async function letGo(db: Database, script: ScriptId, blob: BlobId): Promise<void> {
  const isOurs = and(eq(blobOwners.ownerKind, 'script'), eq(blobOwners.ownerId, script), eq(blobOwners.blobId, blob))
  await db.delete(blobOwners).where(isOurs)
}

function toAudio({ blob, durationMs, leadMs, bytes, words }: typeof audioCache.$inferSelect): LineAudio {
  return { blob, durationMs, leadMs, ...(bytes && { bytes }), ...(words && { words }) }
}
