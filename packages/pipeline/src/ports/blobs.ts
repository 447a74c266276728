import type { BlobId } from '@scripteam/contract/model'

export interface StoredBlob {
  readonly bytes: Uint8Array
  readonly mime: string
}

/** A blob of which only some bytes may be wanted. */
export interface OpenBlob {
  readonly mime: string
  /** Bytes of the whole. */
  readonly size: number
  /** The bytes from `start` up to and without `end`, in chunks; the whole when neither is given. */
  read(start?: number, end?: number): AsyncIterable<Uint8Array>
}

/** Bytes named by their SHA-256. Putting the same bytes twice is the same blob. A signal that is aborted ends the wait with its reason. */
export interface BlobStore {
  /** Throws BlobStoreError when the store cannot take it. */
  put(bytes: Uint8Array, mime: string, signal?: AbortSignal): Promise<BlobId>
  /** Null when there is no such blob. */
  get(id: BlobId, signal?: AbortSignal): Promise<StoredBlob | null>
  /** Null when there is no such blob. */
  open(id: BlobId, signal?: AbortSignal): Promise<OpenBlob | null>
  delete(id: BlobId): Promise<void>
  /** An address that works until `ttlSeconds` from now. */
  url(id: BlobId, ttlSeconds: number): Promise<string>
}

/** `full`: no room left. `refused`: wrong keys, no right, no such bucket. `unreachable`: no answer, or not in time; later it may work. */
export type BlobProblem = 'full' | 'refused' | 'unreachable'

/** A blob store that could not do its work. `status` is what HTTP says to it: the request was fine, the server is not. */
export class BlobStoreError extends Error {
  readonly problem: BlobProblem
  readonly status: number
  constructor(problem: BlobProblem, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'BlobStoreError'
    this.problem = problem
    this.status = STATUS[problem]
  }
}

const STATUS: Readonly<Record<BlobProblem, number>> = { full: 507, refused: 500, unreachable: 503 }

/** A blob that is in memory already, as one that is read in parts. */
export function openedBlob({ bytes, mime }: StoredBlob, signal?: AbortSignal): OpenBlob {
  return {
    mime,
    size: bytes.length,
    async *read(start = 0, end = bytes.length) {
      signal?.throwIfAborted()
      if (start < end) yield bytes.slice(start, end)
    },
  }
}
