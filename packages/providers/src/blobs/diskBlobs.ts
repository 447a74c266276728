import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { BlobId } from '@scripteam/contract/model'
import type { BlobStore, StoredBlob } from '@scripteam/pipeline/ports'
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
    put: (bytes, mime) => put(folder, bytes, mime),
    get: (id) => get(folder, id),
    delete: (id) => remove(folder, id),
    url: async (id, ttlSeconds) => signedAddress(id, ttlSeconds, options),
  }
}

/** Where a blob's bytes are, for a server that hands out the file itself. */
export function blobPath(folder: string, id: BlobId): string {
  return join(folder, id.slice(0, 2), id.slice(2, 4), id)
}

async function put(folder: string, bytes: Uint8Array, mime: string): Promise<BlobId> {
  const id = blobIdOf(bytes)
  const path = blobPath(folder, id)
  await mkdir(dirname(path), { recursive: true })
  // The kind first: whoever finds the bytes finds their kind too.
  await write(`${path}.mime`, mime)
  await write(path, bytes)
  return id
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
  const draft = `${path}.${randomUUID()}.draft`
  try {
    await writeFile(draft, content, { flush: true })
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw asStorageError(error)
  }
}

async function get(folder: string, id: BlobId): Promise<StoredBlob | null> {
  const path = blobPath(folder, id)
  try {
    const [bytes, mime] = await Promise.all([readFile(path), readFile(`${path}.mime`, 'utf8')])
    return { bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), mime }
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
