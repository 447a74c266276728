import type { BlobId } from '@scripteam/contract/model'
import { type BlobStore, openedBlob, type StoredBlob } from '@scripteam/pipeline/ports'
import { blobIdOf } from './blobIdOf.ts'
import { type AddressOptions, signedAddress } from './signedAddress.ts'

/** A blob store that forgets: for tests and for trying things. */
export function createMemoryBlobs(options: Partial<AddressOptions> = {}): BlobStore {
  const blobs = new Map<BlobId, StoredBlob>()
  const address = { signingKey: 'memory', ...options }
  return {
    async put(bytes, mime, signal) {
      signal?.throwIfAborted()
      const id = blobIdOf(bytes)
      blobs.set(id, { bytes: bytes.slice(), mime })
      return id
    },
    async get(id, signal) {
      signal?.throwIfAborted()
      const blob = blobs.get(id)
      return blob === undefined ? null : { bytes: blob.bytes.slice(), mime: blob.mime }
    },
    async open(id, signal) {
      signal?.throwIfAborted()
      const blob = blobs.get(id)
      return blob === undefined ? null : openedBlob(blob, signal)
    },
    async delete(id) {
      blobs.delete(id)
    },
    url: async (id, ttlSeconds) => signedAddress(id, ttlSeconds, address),
  }
}
