import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import type { BlobId } from '@scripteam/contract/model'
import type { BlobStore, OpenBlob, StoredBlob } from '@scripteam/pipeline/ports'
import { type AddressOptions, blobIdOf, signedAddress } from '../blobs/index.ts'
import { presigned } from './presigned.ts'
import { type Limits, Reach } from './reach.ts'

export interface S3BlobsOptions extends AddressOptions {
  /** Address of an S3-compatible server; Amazon's own when left out. */
  readonly endpoint?: string
  readonly region: string
  readonly bucket: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** True: addresses lead to the bucket itself, signed for S3. False: to this server, which fetches. */
  readonly givesOwnAddresses: boolean
  readonly limits?: Limits
}

/** Blobs are immutable, and whoever comes through the bucket's own address may keep them. */
const FOR_GOOD = 'private, max-age=31536000, immutable'

/** A blob store in a bucket of Amazon S3 or of a server that speaks its REST API. Objects are named `blobs/{id}`. */
export function createS3Blobs(options: S3BlobsOptions): BlobStore & { close(): void } {
  const client = clientFor(options)
  const bucket = new Bucket(client, options.bucket, options.limits)
  return {
    put: (bytes, mime, signal) => bucket.put(bytes, mime, signal),
    get: (id, signal) => bucket.get(id, signal),
    open: (id, signal) => bucket.open(id, signal),
    delete: (id) => bucket.delete(id),
    url: (id, ttlSeconds) =>
      options.givesOwnAddresses
        ? presigned(client, placeOf(options.bucket, id), ttlSeconds, options.now)
        : Promise.resolve(signedAddress(id, ttlSeconds, options)),
    close: () => client.destroy(),
  }
}

function clientFor(options: S3BlobsOptions): S3Client {
  const { endpoint, region, accessKeyId, secretAccessKey, limits } = options
  return new S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    // A server of one's own has no name for each bucket.
    ...(endpoint && { endpoint, forcePathStyle: true }),
    // Many compatible servers do not know the newer checksums; the name of a blob is a better one.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: limits?.connectMs ?? 3_000 },
    maxAttempts: limits?.attempts ?? 3,
  })
}

function placeOf(bucket: string, id: BlobId): { Bucket: string; Key: string } {
  return { Bucket: bucket, Key: `blobs/${id}` }
}

class Bucket {
  readonly #client: S3Client
  readonly #name: string
  readonly #limits: Limits | undefined

  constructor(client: S3Client, name: string, limits: Limits | undefined) {
    this.#client = client
    this.#name = name
    this.#limits = limits
  }

  async put(bytes: Uint8Array, mime: string, signal?: AbortSignal): Promise<BlobId> {
    const id = blobIdOf(bytes)
    const ask = { ...placeOf(this.#name, id), Body: bytes, ContentType: mime, CacheControl: FOR_GOOD }
    const reach = new Reach(this.#limits, signal, bytes.length)
    await reach.there((abortSignal) => this.#client.send(new PutObjectCommand(ask), { abortSignal }))
    return id
  }

  async get(id: BlobId, signal?: AbortSignal): Promise<StoredBlob | null> {
    const reach = new Reach(this.#limits, signal)
    return reach.orAbsent(async (abortSignal) => {
      const got = await this.#client.send(new GetObjectCommand(placeOf(this.#name, id)), { abortSignal })
      reach.allowFor(got.ContentLength ?? 0)
      const bytes = (await got.Body?.transformToByteArray()) ?? new Uint8Array()
      // The name is the hash of the content: what was damaged on the way is asked for again, not handed on.
      if (blobIdOf(bytes) !== id) throw reach.damaged(id)
      return { bytes, mime: got.ContentType ?? 'application/octet-stream' }
    })
  }

  async open(id: BlobId, signal?: AbortSignal): Promise<OpenBlob | null> {
    const head = await new Reach(this.#limits, signal).orAbsent((abortSignal) =>
      this.#client.send(new HeadObjectCommand(placeOf(this.#name, id)), { abortSignal }),
    )
    if (!head) return null
    const size = head.ContentLength ?? 0
    return {
      mime: head.ContentType ?? 'application/octet-stream',
      size,
      read: (start = 0, end = size) => this.#read(id, start, end, signal),
    }
  }

  async *#read(id: BlobId, start: number, end: number, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
    if (start >= end) return
    const ask = { ...placeOf(this.#name, id), Range: `bytes=${start}-${end - 1}` }
    const reach = new Reach(this.#limits, signal, end - start)
    const got = await reach.there((abortSignal) => this.#client.send(new GetObjectCommand(ask), { abortSignal }))
    // In Node the body is a readable stream of bytes.
    if (got.Body) yield* reach.through(got.Body as unknown as AsyncIterable<Uint8Array>)
  }

  async delete(id: BlobId): Promise<void> {
    const reach = new Reach(this.#limits)
    await reach.there((abortSignal) =>
      this.#client.send(new DeleteObjectCommand(placeOf(this.#name, id)), { abortSignal }),
    )
  }
}
