import type { BlobId } from '@scripteam/contract/model'

export interface StoredBlob {
  readonly bytes: Uint8Array
  readonly mime: string
}

/** Bytes named by their SHA-256. Putting the same bytes twice is the same blob. */
export interface BlobStore {
  put(bytes: Uint8Array, mime: string): Promise<BlobId>
  /** Null when there is no such blob. */
  get(id: BlobId): Promise<StoredBlob | null>
  delete(id: BlobId): Promise<void>
  /** An address that works until `ttlSeconds` from now. */
  url(id: BlobId, ttlSeconds: number): Promise<string>
}
