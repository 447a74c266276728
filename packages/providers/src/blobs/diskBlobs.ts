import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { BlobId } from '@scripteam/contract/model'
import type { BlobStore, OpenBlob, StoredBlob } from '@scripteam/pipeline/ports'
import { blobIdOf } from './blobIdOf.ts'
import { type AddressOptions, signedAddress } from './signedAddress.ts'
import { asStorageError, codeOf } from './storageFull.ts'

export interface DiskBlobsOptions extends AddressOptions {
  /** Blobs live in two levels of folders below it: `ab/cd/abcd...`. */
  readonly folder: string
}

/** A blob store on disk. A blob appears whole or not at all; beside it a `.mime` file says what it is. */
export function createDiskBlobs(options: DiskBlobsOptions): BlobStore {
  const { folder } = options
  return {
    put: (bytes, mime, signal) => put(folder, bytes, mime, signal),
    get: (id, signal) => unlessAbsent(() => get(folder, id, signal)),
    open: (id, signal) => unlessAbsent(() => open(folder, id, signal)),
    delete: (id) => remove(folder, id),
    url: async (id, ttlSeconds) => signedAddress(id, ttlSeconds, options),
  }
}

/** Where a blob's bytes are, for a server that hands out the file itself. */
export function blobPath(folder: string, id: BlobId): string {
  return join(folder, id.slice(0, 2), id.slice(2, 4), id)
}

async function put(folder: string, bytes: Uint8Array, mime: string, signal?: AbortSignal): Promise<BlobId> {
  const id = blobIdOf(bytes)
  const path = blobPath(folder, id)
  await mkdir(dirname(path), { recursive: true })
  // The kind first: whoever finds the bytes finds their kind too.
  await write(`${path}.mime`, mime, signal)
  await write(path, bytes, signal)
  return id
}

async function write(path: string, content: Uint8Array | string, signal?: AbortSignal): Promise<void> {
  const draft = `${path}.${randomUUID()}.draft`
  try {
    signal?.throwIfAborted()
    await writeFile(draft, content, { flush: true, signal })
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw signal?.aborted ? signal.reason : asStorageError(error)
  }
}

async function get(folder: string, id: BlobId, signal?: AbortSignal): Promise<StoredBlob> {
  signal?.throwIfAborted()
  const path = blobPath(folder, id)
  const [bytes, mime] = await Promise.all([readFile(path), readFile(`${path}.mime`, 'utf8')])
  return { bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), mime }
}

async function open(folder: string, id: BlobId, signal?: AbortSignal): Promise<OpenBlob> {
  signal?.throwIfAborted()
  const path = blobPath(folder, id)
  const [{ size }, mime] = await Promise.all([stat(path), readFile(`${path}.mime`, 'utf8')])
  return { mime, size, read: (start = 0, end = size) => read(path, start, end, signal) }
}

async function* read(path: string, start: number, end: number, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  if (start >= end) return
  try {
    yield* createReadStream(path, { start, end: end - 1, signal })
  } catch (error) {
    throw signal?.aborted ? signal.reason : error
  }
}

async function unlessAbsent<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

async function remove(folder: string, id: BlobId): Promise<void> {
  const path = blobPath(folder, id)
  await rm(path, { force: true })
  await rm(`${path}.mime`, { force: true })
}
