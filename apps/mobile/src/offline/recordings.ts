import type { BlobId } from '@scripteam/contract/model'
import type { BlobShelf, Digest } from './ports.ts'

/** Gets the bytes behind an address; null when they cannot be had now. Never rejects. */
export type FetchBytes = (address: string, signal?: AbortSignal) => Promise<Uint8Array | null>

export interface RecordingsNeeds {
  shelf: BlobShelf
  digest: Digest
  fetchBytes: FetchBytes
}

export interface DownloadProgress {
  done: number
  total: number
}

/** The recordings and drawings on the device, each checked against its name before it is kept. */
export interface Recordings {
  /** From the device, else from the server; null when neither has it. */
  bytes(id: BlobId): Promise<Uint8Array | null>
  address(id: BlobId): Promise<string | null>
  /** All that is on the device, whoever's. */
  here(): Promise<ReadonlySet<BlobId>>
  /** The newest signed addresses; they expire, so a later set replaces an earlier one. */
  learn(addresses: Readonly<Record<string, string>>): void
  /** Fetches what is not here yet; resumable, since what has arrived stays. Answers what could not be had. */
  download(
    ids: readonly BlobId[],
    onProgress: (progress: DownloadProgress) => void,
    signal?: AbortSignal,
  ): Promise<BlobId[]>
}

/** Four at a time keep a phone's connection busy without starving the cue that is due. */
const AT_ONCE = 4

export function createRecordings({ shelf, digest, fetchBytes }: RecordingsNeeds): Recordings {
  const addresses = new Map<string, string>()
  const underway = new Map<BlobId, Promise<Uint8Array | null>>()

  async function fetchChecked(id: BlobId, signal?: AbortSignal): Promise<Uint8Array | null> {
    const address = addresses.get(id)
    const bytes = address === undefined ? null : await fetchBytes(address, signal)
    // Bytes that are not what their name says are worse than none: the device's voice speaks instead.
    if (bytes === null || (await digest(bytes)) !== id) return null
    await shelf.write(id, bytes)
    return bytes
  }

  function get(id: BlobId, signal?: AbortSignal): Promise<Uint8Array | null> {
    const known = underway.get(id)
    // A download that is called off takes its fetch along: whoever wants to hear the clip now fetches it anew.
    if (known) return signal ? known : known.then((bytes) => bytes ?? get(id))
    const work = shelf
      .read(id)
      .then((kept) => kept ?? fetchChecked(id, signal))
      .finally(() => underway.delete(id))
    underway.set(id, work)
    return work
  }

  return {
    bytes: (id) => get(id),
    address: async (id) => ((await get(id)) === null ? null : shelf.address(id)),
    here: async () => new Set(await shelf.ids()),
    learn(fresh) {
      for (const [id, address] of Object.entries(fresh)) addresses.set(id, address)
    },
    async download(ids, onProgress, signal) {
      const wanted = new Set(ids)
      const here = new Set(await shelf.ids())
      const queue = [...wanted].filter((id) => !here.has(id))
      const progress = { done: wanted.size - queue.length, total: wanted.size }
      const missing: BlobId[] = []
      async function work() {
        for (let id = queue.shift(); id !== undefined && !signal?.aborted; id = queue.shift()) {
          const bytes = await get(id, signal)
          if (bytes === null) missing.push(id)
          progress.done += 1
          onProgress({ ...progress })
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
      return [...missing, ...queue]
    },
  }
}
