import type { Answered, Called, Client } from '@scripteam/contract/client'
import { type BlobId, PackEnvelope, ScriptId } from '@scripteam/contract/model'
import { blobsOf } from './packBlobs.ts'
import type { DeviceStores } from './ports.ts'
import type { Recordings } from './recordings.ts'

/** A pack as the device keeps it. */
export type KeptPack = PackEnvelope

export interface PacksNeeds {
  stores: DeviceStores
  recordings: Recordings
  client: Pick<Client, 'call'>
}

/** The packs of one account on this device: practice always runs from one of them. */
export interface Packs {
  /** The pack as it was last fetched; null when this device never had it. */
  open(scriptId: ScriptId): Promise<KeptPack | null>
  /** Asks the server for the newest, keeps it, and frees the recordings that no pack needs any more. */
  refresh(scriptId: ScriptId): Promise<Called<Answered<'getPack'>>>
  list(): Promise<ScriptId[]>
  remove(scriptId: ScriptId): Promise<void>
  /** Removes what the account no longer has: a script deleted elsewhere leaves this device too. */
  keepOnly(scriptIds: readonly ScriptId[]): Promise<void>
}

const ALL = 'pack/'

export function createPacks({ stores, recordings, client }: PacksNeeds, userId: string): Packs {
  const { documents, blobs } = stores
  const keyOf = (scriptId: ScriptId) => `${ALL}${userId}/${scriptId}`

  async function readKey(key: string): Promise<KeptPack | null> {
    const text = await documents.get(key)
    // A pack written by another version of the app that no longer fits is as good as none: the server has it.
    const kept = text === null ? null : PackEnvelope.safeParse(JSON.parse(text))
    return kept?.success ? kept.data : null
  }

  async function freeUnused(): Promise<void> {
    const needed = new Set<BlobId>()
    for (const key of await documents.keys(ALL)) for (const id of blobsOf(await readKey(key))) needed.add(id)
    for (const id of await blobs.ids()) if (!needed.has(id)) await blobs.delete(id)
  }

  async function list(): Promise<ScriptId[]> {
    const keys = await documents.keys(`${ALL}${userId}/`)
    return keys.map((key) => ScriptId.parse(key.slice(key.lastIndexOf('/') + 1)))
  }

  return {
    async open(scriptId) {
      const kept = await readKey(keyOf(scriptId))
      if (kept) recordings.learn(kept.urls)
      return kept
    },
    async refresh(scriptId) {
      const answer = await client.call('getPack', { params: { id: scriptId } })
      if (answer.kind !== 'ok') return answer
      const before = await readKey(keyOf(scriptId))
      recordings.learn(answer.value.urls)
      await documents.put(keyOf(scriptId), JSON.stringify(answer.value))
      if (before && before.pack.hash !== answer.value.pack.hash) await freeUnused()
      return answer
    },
    list,
    async remove(scriptId) {
      await documents.delete(keyOf(scriptId))
      await freeUnused()
    },
    async keepOnly(scriptIds) {
      const gone = (await list()).filter((id) => !scriptIds.includes(id))
      for (const id of gone) await documents.delete(keyOf(id))
      if (gone.length > 0) await freeUnused()
    },
  }
}
