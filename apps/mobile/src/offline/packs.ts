import type { Answered, Called, Client } from '@scripteam/contract/client'
import { ScriptId } from '@scripteam/contract/model'
import { freeUnused } from './freeUnused.ts'
import { type KeptPack, PACKS, readPack } from './keptPack.ts'
import type { DeviceStores } from './ports.ts'
import type { Recordings } from './recordings.ts'

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

export function createPacks({ stores, recordings, client }: PacksNeeds, userId: string): Packs {
  const { documents } = stores
  const keyOf = (scriptId: ScriptId) => `${PACKS}${userId}/${scriptId}`

  async function list(): Promise<ScriptId[]> {
    const keys = await documents.keys(`${PACKS}${userId}/`)
    return keys.map((key) => ScriptId.parse(key.slice(key.lastIndexOf('/') + 1)))
  }

  return {
    async open(scriptId) {
      const kept = await readPack(documents, keyOf(scriptId))
      if (kept) recordings.learn(kept.urls)
      return kept
    },
    async refresh(scriptId) {
      const answer = await client.call('getPack', { params: { id: scriptId } })
      if (answer.kind !== 'ok') return answer
      const before = await readPack(documents, keyOf(scriptId))
      recordings.learn(answer.value.urls)
      await documents.put(keyOf(scriptId), JSON.stringify(answer.value))
      if (before && before.pack.hash !== answer.value.pack.hash) await freeUnused(stores)
      return answer
    },
    list,
    async remove(scriptId) {
      await documents.delete(keyOf(scriptId))
      await freeUnused(stores)
    },
    async keepOnly(scriptIds) {
      const gone = (await list()).filter((id) => !scriptIds.includes(id))
      for (const id of gone) await documents.delete(keyOf(id))
      if (gone.length > 0) await freeUnused(stores)
    },
  }
}
