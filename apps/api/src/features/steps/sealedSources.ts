import type { BlobStore } from '@scripteam/pipeline/ports'
import type { Seal } from '../../db/index.ts'

/** A blob store for uploaded files: sealed on the way in, opened on the way out. */
export function sealedSources(store: BlobStore, seal: Seal): BlobStore {
  return {
    put: (bytes, mime) => store.put(seal.sealBytes(bytes), mime),
    async get(id) {
      const blob = await store.get(id)
      return blob && { ...blob, bytes: seal.openBytes(blob.bytes) }
    },
    delete: (id) => store.delete(id),
    url: (id, ttlSeconds) => store.url(id, ttlSeconds),
  }
}
