import { BlobId } from '@scripteam/contract/model'
import { Directory, File, Paths } from 'expo-file-system'
import { SQLiteStorage } from 'expo-sqlite/kv-store'
import type { BlobShelf, DeviceStores, DocumentStore } from './ports.ts'

/** What a phone keeps: documents in SQLite, blobs as files in the app's own folders. */
export async function openStores(): Promise<DeviceStores> {
  const folder = new Directory(Paths.document, 'blobs')
  // My own voice must not leave the device: systems make no backup of this folder, and may empty it when space is short.
  const ownFolder = new Directory(Paths.cache, 'own')
  for (const place of [folder, ownFolder]) if (!place.exists) place.create({ intermediates: true })
  return { documents: documentsIn(new SQLiteStorage('scripteam')), blobs: blobsIn(folder, ownFolder) }
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

function blobsIn(folder: Directory, ownFolder: Directory): BlobShelf {
  /** The system's player tells a sound by the ending of its name. */
  const placesOf = (id: BlobId) => [new File(folder, `${id}.mp3`), new File(ownFolder, `${id}.wav`)] as const
  const fileOf = (id: BlobId) => placesOf(id).find((file) => file.exists)
  return {
    async read(id) {
      return (await fileOf(id)?.bytes()) ?? null
    },
    async write(id, bytes) {
      const [recording, own] = placesOf(id)
      const whole = isWav(bytes) ? own : recording
      // Written beside and moved, so that a kill in the middle leaves no half file under the blob's name.
      const half = new File(folder, `${id}.part`)
      if (half.exists) half.delete()
      half.write(bytes)
      if (whole.exists) whole.delete()
      half.move(whole)
    },
    async delete(id) {
      fileOf(id)?.delete()
    },
    ids: async () => [folder, ownFolder].flatMap((place) => place.list().flatMap(idOf)),
    async address(id) {
      return fileOf(id)?.uri ?? null
    },
  }
}

/** Recordings of a pack are MP3; what this device recorded of me is WAV. */
function isWav(bytes: Uint8Array): boolean {
  return bytes[0] === 0x52 && bytes[1] === 0x49 && bytes[2] === 0x46 && bytes[3] === 0x46
}

/** Half files and whatever else may lie here are no blobs. */
function idOf(entry: Directory | File): BlobId[] {
  const id = BlobId.safeParse(entry.name.replace(/\.(mp3|wav)$/, ''))
  return id.success ? [id.data] : []
}
