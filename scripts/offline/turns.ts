import { createHash } from 'node:crypto'
import { createClient } from '@scripteam/contract/client'
import { AttemptId } from '@scripteam/contract/model'
import { startRehearsal } from '@scripteam/practice'
import { createPerformance } from '../../apps/mobile/src/features/rehearsal/stage/performance.ts'
import { scenesOfRun } from '../../apps/mobile/src/features/rehearsal/stage/stageRun.ts'
import { createFetchBytes } from '../../apps/mobile/src/offline/fetchBytes.ts'
import { createMemoryStores } from '../../apps/mobile/src/offline/memoryStores.ts'
import { blobsOf } from '../../apps/mobile/src/offline/packBlobs.ts'
import { createPacks } from '../../apps/mobile/src/offline/packs.ts'
import { createRecordings } from '../../apps/mobile/src/offline/recordings.ts'
import type { OpenHouse } from './house.ts'

export interface OfflineTurns {
  /** Turns of mine, each behind its cues. */
  readonly turns: number
  /** Cues whose recording was not there, or not the one it was named for. */
  readonly missingCues: number
}

type Device = ReturnType<typeof createRecordings>

/**
 * Downloads a play as the app does, closes the server, and rehearses it round and round from what the device has: the app's
 * own store of packs, its performance and the rehearsal's reducer. Sounds are fetched as a player fetches them, and not waited for.
 */
export async function rehearseOffline(house: OpenHouse, wanted: number): Promise<OfflineTurns> {
  const { scriptId } = house.envelope.pack
  const stores = createMemoryStores()
  const client = house.device()
  const recordings = createRecordings({ shelf: stores.blobs, digest, fetchBytes: createFetchBytes(house.address) })
  const packs = createPacks({ stores, recordings, client }, house.userId)
  await packs.refresh(scriptId)
  const missing = await recordings.download(blobsOf(await packs.open(scriptId)), () => undefined)
  if (missing.length > 0) throw new Error(`${missing.length} recordings could not be downloaded`)
  await house.close()
  const away = await client.call('getPack', { params: { id: scriptId } })
  if (away.kind !== 'unreachable') throw new Error('the server still answers')
  // The app is opened again, without a connection: nothing is known but what the device keeps.
  const again = createRecordings({ shelf: stores.blobs, digest, fetchBytes: createFetchBytes(house.address) })
  const kept = await createPacks({ stores, recordings: again, client: unreachable() }, house.userId).open(scriptId)
  if (!kept) throw new Error('the device kept no pack')
  return rehearse(kept, again, wanted)
}

async function rehearse(kept: OpenHouse['envelope'], recordings: Device, wanted: number): Promise<OfflineTurns> {
  const role = kept.pack.characters.toSorted((a, b) => b.lines - a.lines)[0]
  if (!role) throw new Error('nobody speaks in this play')
  const first = startRehearsal({
    scenes: scenesOfRun(kept, { sceneId: null }),
    role: role.id,
    level: 'know_all_lines',
    language: 'en',
    isLoop: true,
  })
  const found = { turns: 0, missingCues: 0 }
  let nowMs = 0
  let ids = 0
  const performance = createPerformance(first, {
    player: {
      unlock: async () => undefined,
      prepare: async (coming) => void (await Promise.all(coming.map(({ blob }) => recordings.bytes(blob)))),
      async play({ blob, durationMs }) {
        nowMs += durationMs
        const bytes = await recordings.bytes(blob)
        if (bytes && (await digest(bytes)) === blob) return { kind: 'ended' }
        found.missingCues += 1
        return { kind: 'failed', reason: 'missing' }
      },
      stop: () => undefined,
    },
    async say() {
      found.missingCues += 1
      return 'spoken'
    },
    hush: () => undefined,
    // Nothing is waited for: the time is what the clips would have taken.
    clock: { nowMs: () => nowMs, now: () => new Date(nowMs).toISOString(), after: (ms, work) => soon(ms, work) },
    newAttemptId: () => AttemptId.parse(`00000000-0000-7000-8000-${(ids++).toString(16).padStart(12, '0')}`),
    record() {
      found.turns += 1
    },
    ended: () => undefined,
    volume: 1,
  })
  function soon(ms: number, work: () => void) {
    const alarm = setTimeout(() => {
      nowMs += ms
      work()
    })
    return () => clearTimeout(alarm)
  }
  performance.send({ kind: 'started' })
  while (found.turns < wanted) {
    if (performance.seen().state.phase.kind === 'finished') throw new Error('a loop has no end')
    if (performance.seen().state.phase.kind === 'myTurn') performance.send({ kind: 'tapped', what: 'done' })
    nowMs += 100
    await new Promise((resolve) => setImmediate(resolve))
  }
  performance.close()
  return found
}

async function digest(bytes: Uint8Array): Promise<string> {
  return createHash('sha256').update(bytes).digest('hex')
}

function unreachable() {
  const fetch = () => Promise.reject(new TypeError('no connection'))
  return createClient({ baseUrl: 'http://127.0.0.1:9', token: () => null, language: () => 'en', fetch })
}
