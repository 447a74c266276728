import type { BlobId } from '@scripteam/contract/model'
import { type BlobStore, openedBlob } from '@scripteam/pipeline/ports'
import type { Seal } from '../../db/index.ts'

/** A blob store for uploaded files: sealed on the way in, opened on the way out. */
export function sealedSources(store: BlobStore, seal: Seal): BlobStore {
  async function get(id: BlobId, signal?: AbortSignal) {
    const blob = await store.get(id, signal)
    return blob && { ...blob, bytes: seal.openBytes(blob.bytes) }
  }
  return {
    put: (bytes, mime, signal) => store.put(seal.sealBytes(bytes), mime, signal),
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
