import type { BlobId } from '@scripteam/contract/model'
import { createMemoryStores } from './memoryStores.ts'
import type { BlobShelf, DeviceStores, DocumentStore } from './ports.ts'

const DATABASE = 'scripteam'
const DOCUMENTS = 'documents'
const BLOBS = 'blobs'

/**
 * What the browser keeps, in IndexedDB: Cache Storage is missing on a page that comes over plain HTTP,
 * IndexedDB is not. A browser that refuses it (some private windows) gets stores that last as long as the page.
 */
export async function openStores(): Promise<DeviceStores> {
  try {
    const database = await openDatabase()
    return { documents: documentsIn(database), blobs: blobsIn(database) }
  } catch {
    // Rehearsing goes on from memory; what could not be sent before the page closes is lost, as the browser wishes.
    return createMemoryStores()
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(DOCUMENTS)
    opening.result.createObjectStore(BLOBS)
  }
  return answerOf(opening)
}

function documentsIn(database: IDBDatabase): DocumentStore {
  const table = tableIn(database, DOCUMENTS)
  return {
    async get(key) {
      const text: unknown = await answerOf(table('readonly').get(key))
      return typeof text === 'string' ? text : null
    },
    put: (key, text) => done(table('readwrite').put(text, key)),
    delete: (key) => done(table('readwrite').delete(key)),
    async keys(prefix) {
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`)
      return (await answerOf(table('readonly').getAllKeys(range))).map(String)
    },
  }
}

function blobsIn(database: IDBDatabase): BlobShelf {
  const table = tableIn(database, BLOBS)
  async function read(id: BlobId): Promise<Uint8Array | null> {
    const bytes: unknown = await answerOf(table('readonly').get(id))
    return bytes instanceof Uint8Array ? bytes : null
  }
  return {
    read,
    write: (id, bytes) => done(table('readwrite').put(bytes, id)),
    delete: (id) => done(table('readwrite').delete(id)),
    async ids() {
      // Only `write` puts keys here, and it takes ids of blobs.
      return (await answerOf(table('readonly').getAllKeys())).map((key) => String(key) as BlobId)
    },
    async address(id) {
      const bytes = await read(id)
      return bytes === null ? null : URL.createObjectURL(new Blob([new Uint8Array(bytes)]))
    },
  }
}

function tableIn(database: IDBDatabase, name: string) {
  return (mode: IDBTransactionMode) =>
    // `strict` waits until the bytes are on disk: an attempt that was acknowledged survives a crash.
    database.transaction(name, mode, { durability: mode === 'readwrite' ? 'strict' : 'default' }).objectStore(name)
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** A write is done when its transaction is, not when its request is. */
function done(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = request.transaction
    if (transaction === null) return reject(new Error('a write outside a transaction'))
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    transaction.onerror = () => reject(transaction.error)
  })
}
