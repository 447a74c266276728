import { BlobStoreError } from '@scripteam/pipeline/ports'
import { storageFull } from '../blobs/index.ts'

/** Time limits of a bucket, in milliseconds. */
export interface Limits {
  readonly connectMs?: number
  /** For one call, all its attempts together, besides the time that its bytes take. */
  readonly callMs?: number
  readonly attempts?: number
}

const CALL_MS = 20_000
/** The slowest line that is waited for, in bytes a millisecond: 1 MB in 10 s. */
const SLOWEST = 100

/** One call to a bucket: it ends by itself when it takes too long, and fails in the words of a blob store. */
export class Reach {
  readonly #late = new AbortController()
  readonly #signal: AbortSignal
  readonly #caller: AbortSignal | undefined
  readonly #callMs: number
  #timer: NodeJS.Timeout | undefined

  constructor(limits: Limits | undefined, caller?: AbortSignal, bytes = 0) {
    this.#caller = caller
    this.#callMs = limits?.callMs ?? CALL_MS
    this.#signal = caller ? AbortSignal.any([caller, this.#late.signal]) : this.#late.signal
    this.allowFor(bytes)
  }

  /** From now on there is time for this many bytes. */
  allowFor(bytes: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#late.abort(), this.#callMs + bytes / SLOWEST)
  }

  async there<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    try {
      this.#caller?.throwIfAborted()
      return await this.#unlessEnded(work(this.#signal))
    } catch (error) {
      throw this.#named(error)
    } finally {
      clearTimeout(this.#timer)
    }
  }

  /** Null when the bucket says that there is no such object. */
  async orAbsent<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
    return this.there((signal) =>
      work(signal).catch((error: unknown) => {
        if (isAbsent(error)) return null
        throw error
      }),
    )
  }

  /** The chunks of a body; one that stops coming ends the wait too. */
  async *through(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const chunks = body[Symbol.asyncIterator]()
    try {
      for (;;) {
        this.allowFor(0)
        const next = await this.#unlessEnded(chunks.next())
        clearTimeout(this.#timer)
        if (next.done) return
        yield next.value
      }
    } catch (error) {
      throw this.#named(error)
    } finally {
      clearTimeout(this.#timer)
      // Lets the connection go; an iterator that waits for its next chunk answers only later.
      void chunks.return?.()
    }
  }

  damaged(id: string): BlobStoreError {
    return new BlobStoreError('unreachable', `The bucket gave other bytes for ${id}.`)
  }

  /** The SDK does not watch a signal while a body comes. */
  #unlessEnded<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const end = () => reject(this.#signal.reason)
      this.#signal.addEventListener('abort', end, { once: true })
      work.then(resolve, reject).finally(() => this.#signal.removeEventListener('abort', end))
    })
  }

  #named(error: unknown): unknown {
    if (this.#caller?.aborted) return this.#caller.reason
    if (this.#late.signal.aborted)
      return new BlobStoreError('unreachable', 'The bucket did not answer in time.', { cause: error })
    return error instanceof BlobStoreError ? error : asBlobError(error)
  }
}

/** What the SDK throws: the code of S3's XML as its name, and what it knows of the answer. */
interface S3Failure extends Error {
  readonly $metadata?: { readonly httpStatusCode?: number }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && (error.name === 'NoSuchKey' || error.name === 'NotFound')
}

/** MinIO, Ceph and others; Amazon itself is never full. */
const FULL = new Set(['XMinioStorageFull', 'XMinioAdminBucketQuotaExceeded', 'QuotaExceeded', 'InsufficientCapacity'])

function asBlobError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const status = (error as S3Failure).$metadata?.httpStatusCode // The SDK adds it to the errors it throws.
  if (status === 507 || FULL.has(error.name)) return storageFull(error)
  const isRefused = status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429
  if (isRefused) return new BlobStoreError('refused', `The bucket refused: ${error.name}.`, { cause: error })
  return new BlobStoreError('unreachable', `The bucket does not answer: ${error.name}.`, { cause: error })
}
