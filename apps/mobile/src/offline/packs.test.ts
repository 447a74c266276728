import type { Called, Client } from '@scripteam/contract/client'
import { BlobId, CharacterId, ContentHash, LineId, type PackEnvelope, ScriptId } from '@scripteam/contract/model'
import { describe, expect, it, vi } from 'vitest'
import { takeInventory } from './inventory.ts'
import { createMemoryStores } from './memoryStores.ts'
import { blobsOf, clipsOf, sizeOf } from './packBlobs.ts'
import { createPacks } from './packs.ts'
import { createRecordings, type DownloadProgress } from './recordings.ts'
import { sha256 } from './sha256.ts'
import { idOf, SCENE } from './testEntries.ts'

const SCRIPT = ScriptId.parse(idOf(3))
const take = (words: string) => new TextEncoder().encode(words)
const nameOf = (words: string) => BlobId.parse(sha256(take(words)))

describe('a pack on the device', () => {
  it('is there without a connection once it was downloaded', async () => {
    const house = houseWith(['first take', 'second take'])
    await house.packs.refresh(SCRIPT)
    const missing = await house.download(['first take', 'second take'])
    house.goOffline()
    expect(missing).toEqual([])
    expect((await house.packs.open(SCRIPT))?.pack.title).toBe('A play')
    expect(await house.recordings.bytes(nameOf('second take'))).toEqual(take('second take'))
  })

  it('goes on where a download was cut, and says what is missing', async () => {
    const house = houseWith(['first take', 'second take'])
    await house.packs.refresh(SCRIPT)
    await house.recordings.bytes(nameOf('first take'))
    house.goOffline()
    expect(await house.download(['first take', 'second take'])).toEqual([nameOf('second take')])
    house.goOnline()
    const seen: DownloadProgress[] = []
    expect(await house.download(['first take', 'second take'], seen)).toEqual([])
    expect(house.fetched()).toEqual(['/first take', '/second take'])
    expect(seen.at(-1)).toMatchObject({ done: 2, total: 2 })
  })

  it('is heard though the download that was bringing it was called off', async () => {
    const leaving = new AbortController()
    let isFetching = false
    const fetchBytes = (_: string, signal?: AbortSignal) => {
      if (!signal) return Promise.resolve(take('first take'))
      isFetching = true
      return new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null)))
    }
    const { blobs: shelf } = createMemoryStores()
    const recordings = createRecordings({ shelf, digest: async (bytes) => sha256(bytes), fetchBytes })
    recordings.learn({ [nameOf('first take')]: '/first take' })
    const download = recordings.download([nameOf('first take')], () => undefined, leaving.signal)
    await vi.waitFor(() => expect(isFetching).toBe(true))
    const cue = recordings.bytes(nameOf('first take'))
    leaving.abort()
    expect(await cue).toEqual(take('first take'))
    expect(await download).toEqual([nameOf('first take')])
  })

  it('never keeps a recording that is not the one it was named for', async () => {
    const house = houseWith(['true take'])
    await house.packs.refresh(SCRIPT)
    house.recordings.learn({ [nameOf('true take')]: '/something else' })
    expect(await house.recordings.bytes(nameOf('true take'))).toBeNull()
    expect(await house.stores.blobs.ids()).toEqual([])
  })

  it('frees the recordings that a new version of the play no longer needs', async () => {
    const house = houseWith(['old take', 'kept take'])
    await house.packs.refresh(SCRIPT)
    await house.download(['old take', 'kept take'])
    house.publish(['kept take', 'new take'])
    await house.packs.refresh(SCRIPT)
    expect(await house.stores.blobs.ids()).toEqual([nameOf('kept take')])
  })

  it('can be removed, and then nothing of it is left', async () => {
    const house = houseWith(['first take'])
    await house.packs.refresh(SCRIPT)
    await house.download(['first take'])
    await house.packs.remove(SCRIPT)
    expect(await house.packs.open(SCRIPT)).toBeNull()
    expect(await house.packs.list()).toEqual([])
    expect(await house.stores.blobs.ids()).toEqual([])
  })

  it('brings of a new version of the play only what is new, in a new start of the app too', async () => {
    const house = houseWith(['old take', 'kept take'])
    await house.packs.refresh(SCRIPT)
    await house.download(['old take', 'kept take'])
    house.publish(['kept take', 'new take'])
    house.restart()
    await house.packs.refresh(SCRIPT)
    expect(await house.download(['kept take', 'new take'])).toEqual([])
    expect(house.fetched()).toEqual(['/old take', '/kept take', '/new take'])
  })

  it('says how much of it is here, and what that takes up', async () => {
    const house = houseWith(['first take', 'second take', 'first take'])
    await house.packs.refresh(SCRIPT)
    await house.download(['first take'])
    const [holding] = await takeInventory(house.packs, house.recordings)
    expect(holding).toMatchObject({ title: 'A play', here: 1, total: 2, bytes: take('first take').length })
    await house.packs.remove(SCRIPT)
    expect(await takeInventory(house.packs, house.recordings)).toEqual([])
  })

  it('leaves the device when the script was deleted elsewhere, and only then', async () => {
    const house = houseWith(['first take'])
    await house.packs.refresh(SCRIPT)
    await house.packs.keepOnly([SCRIPT])
    expect(await house.packs.list()).toEqual([SCRIPT])
    await house.packs.keepOnly([])
    expect(await house.packs.list()).toEqual([])
  })

  it('shows nothing of one account to the next', async () => {
    const house = houseWith(['first take'])
    await house.packs.refresh(SCRIPT)
    expect(await house.packsOf(idOf(78)).open(SCRIPT)).toBeNull()
  })

  it('is measured by its clips; one that does not say its size is 48,000 bits a second', () => {
    const [clip] = clipsOf(envelopeOf(['a']))
    expect(sizeOf(clip ? [clip, { ...clip, bytes: undefined }] : [])).toBe(1 + (0.9 * 48_000) / 8)
  })

  it('names each recording once, in the order of the play', () => {
    expect(blobsOf(envelopeOf(['b', 'a', 'b']))).toEqual([nameOf('b'), nameOf('a')])
  })
})

/** A device and a server whose files are reached by their words. */
function houseWith(takes: string[]) {
  const stores = createMemoryStores()
  const fetched: string[] = []
  let isOnline = true
  let envelope = envelopeOf(takes)
  const fetchBytes = async (address: string) => {
    if (!isOnline) return null
    fetched.push(address)
    return take(address.slice(1))
  }
  const openRecordings = () =>
    createRecordings({ shelf: stores.blobs, digest: async (bytes) => sha256(bytes), fetchBytes })
  let recordings = openRecordings()
  const call = async (): Promise<Called<PackEnvelope>> =>
    isOnline ? { kind: 'ok', value: envelope } : { kind: 'unreachable', reason: 'offline' }
  // The one endpoint that packs call.
  const client = { call } as unknown as Pick<Client, 'call'>
  const packsOf = (userId: string) => createPacks({ stores, recordings, client }, userId)
  return {
    stores,
    packsOf,
    get recordings() {
      return recordings
    },
    get packs() {
      return packsOf(idOf(77))
    },
    /** What is in memory is gone, what is stored is not. */
    restart() {
      recordings = openRecordings()
    },
    fetched: () => fetched,
    goOffline() {
      isOnline = false
    },
    goOnline() {
      isOnline = true
    },
    publish(next: string[]) {
      envelope = envelopeOf(next)
    },
    download: (words: string[], seen: DownloadProgress[] = []) =>
      recordings.download(words.map(nameOf), (progress) => void seen.push(progress)),
  }
}

function envelopeOf(takes: string[]): PackEnvelope {
  const role = CharacterId.parse(idOf(4))
  const manifest = ContentHash.parse(sha256(take(takes.join())))
  const elements = takes.map((words, index) => ({
    kind: 'dialogue' as const,
    id: LineId.parse(idOf(100 + index)),
    speakers: [role],
    character: 'ANA',
    text: words,
    lineNumber: index + 1,
    language: 'en' as const,
    confidence: 1,
    audio: { blob: nameOf(words), durationMs: 900, leadMs: 0, bytes: take(words).length },
  }))
  const ana = { id: role, name: 'Ana', aliases: [], isGroup: false, lines: 2, words: 4, voice: null }
  return {
    pack: {
      schemaVersion: 1,
      hash: manifest,
      scriptId: SCRIPT,
      title: 'A play',
      language: 'en',
      characters: [ana],
      scenes: [{ sceneId: SCENE, title: 'One', manifest, isRecorded: true }],
    },
    scenes: { [manifest]: { schemaVersion: 1, sceneId: SCENE, title: 'One', elements } },
    urls: Object.fromEntries(takes.map((words) => [nameOf(words), `/${words}`])),
    expiresAt: '2026-11-01T10:00:00.000Z',
    complete: true,
  }
}
