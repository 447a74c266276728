import type { BlobId } from '@scripteam/contract/model'
import type { BlobShelf, DeviceStores, DocumentStore } from './ports.ts'

/** Stores that last as long as the page: for tests, and for a browser that refuses to keep anything. */
export function createMemoryStores(): DeviceStores {
  return { documents: memoryDocuments(), blobs: memoryBlobs() }
}

function memoryDocuments(): DocumentStore {
  const kept = new Map<string, string>()
  return {
    get: async (key) => kept.get(key) ?? null,
    put: async (key, text) => void kept.set(key, text),
    delete: async (key) => void kept.delete(key),
    keys: async (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)).sort(),
  }
}

function memoryBlobs(): BlobShelf {
  const kept = new Map<BlobId, Uint8Array>()
  return {
    read: async (id) => kept.get(id) ?? null,
    write: async (id, bytes) => void kept.set(id, bytes),
    delete: async (id) => void kept.delete(id),
    ids: async () => [...kept.keys()],
    address: async (id) => {
      const bytes = kept.get(id)
      return bytes ? URL.createObjectURL(new Blob([new Uint8Array(bytes)])) : null
    },
  }
}
