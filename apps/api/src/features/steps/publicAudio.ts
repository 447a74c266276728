import type { BlobId } from '@scripteam/contract/model'
import { inArray } from 'drizzle-orm'
import { audioCache, type Database } from '../../db/index.ts'
import { inChunks } from './inChunks.ts'

/** The recordings among these blobs that synthesisers made: they hold what a voice said, and nobody's own. */
export async function publicAmong(db: Database, ids: readonly BlobId[]): Promise<Set<BlobId>> {
  const found = new Set<BlobId>()
  for (const chunk of inChunks(ids)) {
    const rows = await db.select({ blob: audioCache.blob }).from(audioCache).where(inArray(audioCache.blob, chunk))
    for (const { blob } of rows) found.add(blob)
  }
  return found
}
