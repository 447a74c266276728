import type { BlobId } from '@scripteam/contract/model'
import { type BlobStore, openedBlob } from '@scripteam/pipeline/ports'
import { eq } from 'drizzle-orm'
import { blobs, type Database, type Seal } from '../../db/index.ts'

/** A blob store for uploaded files: sealed on the way in, opened on the way out. `store` notes its blobs in the database. */
export function sealedSources(db: Database, store: BlobStore, seal: Seal): BlobStore {
  async function get(id: BlobId, signal?: AbortSignal) {
    const blob = await store.get(id, signal)
    return blob && { ...blob, bytes: seal.openBytes({ value: blob.bytes, key: await keyOf(db, id) }) }
  }
  return {
    async put(bytes, mime, signal) {
      const { value, key } = seal.sealBytes(bytes)
      const id = await store.put(value, mime, signal)
      if (key !== null) await db.update(blobs).set({ dataKey: key }).where(eq(blobs.id, id))
      return id
    },
    get,
    async open(id, signal) {
      // Sealed bytes open only as a whole: their tag stands for all of them.
      const blob = await get(id, signal)
      return blob && openedBlob(blob, signal)
    },
    delete: (id) => store.delete(id),
    url: (id, ttlSeconds) => store.url(id, ttlSeconds),
  }
}

async function keyOf(db: Database, id: BlobId): Promise<string | null> {
  const [row] = await db.select({ key: blobs.dataKey }).from(blobs).where(eq(blobs.id, id))
  return row?.key ?? null
}
