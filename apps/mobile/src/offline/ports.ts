import type { BlobId } from '@scripteam/contract/model'

/** Small texts by key, each written whole or not at all. */
export interface DocumentStore {
  get(key: string): Promise<string | null>
  put(key: string, text: string): Promise<void>
  delete(key: string): Promise<void>
  /** Keys that begin with `prefix`, in ascending order. */
  keys(prefix: string): Promise<string[]>
}

/** Bytes named by their SHA-256. */
export interface BlobShelf {
  read(id: BlobId): Promise<Uint8Array | null>
  write(id: BlobId, bytes: Uint8Array): Promise<void>
  delete(id: BlobId): Promise<void>
  /** What is here, without reading it. */
  ids(): Promise<BlobId[]>
  /** An address the system's own player can open; null when the blob is not here. */
  address(id: BlobId): Promise<string | null>
}

/** What the device keeps. */
export interface DeviceStores {
  documents: DocumentStore
  blobs: BlobShelf
}

/** SHA-256 in lower-case hexadecimal digits. */
export type Digest = (bytes: Uint8Array) => Promise<string>
