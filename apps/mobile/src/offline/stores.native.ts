import { BlobId } from '@scripteam/contract/model'
import { Directory, File, Paths } from 'expo-file-system'
import { SQLiteStorage } from 'expo-sqlite/kv-store'
import type { BlobShelf, DeviceStores, DocumentStore } from './ports.ts'

/** What a phone keeps: documents in SQLite, blobs as files in the app's own folder. */
export async function openStores(): Promise<DeviceStores> {
  const folder = new Directory(Paths.document, 'blobs')
  if (!folder.exists) folder.create({ intermediates: true })
  return { documents: documentsIn(new SQLiteStorage('scripteam')), blobs: blobsIn(folder) }
}

function documentsIn(storage: SQLiteStorage): DocumentStore {
  return {
    get: (key) => storage.getItemAsync(key),
    put: (key, text) => storage.setItemAsync(key, text),
    async delete(key) {
      await storage.removeItemAsync(key)
    },
    async keys(prefix) {
      return (await storage.getAllKeysAsync()).filter((key) => key.startsWith(prefix)).sort()
    },
  }
}

function blobsIn(folder: Directory): BlobShelf {
  const fileOf = (id: BlobId) => new File(folder, `${id}.mp3`)
  return {
    async read(id) {
      const file = fileOf(id)
      return file.exists ? await file.bytes() : null
    },
    async write(id, bytes) {
      // Written beside and moved, so that a kill in the middle leaves no half file under the blob's name.
      const half = new File(folder, `${id}.part`)
      if (half.exists) half.delete()
      half.write(bytes)
      const whole = fileOf(id)
      if (whole.exists) whole.delete()
      half.move(whole)
    },
    async delete(id) {
      const file = fileOf(id)
      if (file.exists) file.delete()
    },
    ids: async () => folder.list().flatMap(idOf),
    async address(id) {
      const file = fileOf(id)
      return file.exists ? file.uri : null
    },
  }
}

/** Half files and whatever else may lie here are no blobs. */
function idOf(entry: Directory | File): BlobId[] {
  const id = BlobId.safeParse(entry.name.replace(/\.mp3$/, ''))
  return id.success ? [id.data] : []
}
