import { LineId, ScriptId, SessionId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { freeUnused } from './freeUnused.ts'
import { bytesOf } from './keepsake.ts'
import { createKeepsakes } from './keepsakes.ts'
import { createMemoryStores } from './memoryStores.ts'
import type { DeviceStores } from './ports.ts'
import { sha256 } from './sha256.ts'
import { idOf } from './testEntries.ts'

const RUN = {
  sessionId: SessionId.parse(idOf(1)),
  scriptId: ScriptId.parse(idOf(3)),
  title: 'A play',
  language: 'en',
  roleName: 'Ana',
  startedAt: '2026-11-01T10:00:00.000Z',
}

describe('what I said in a run', () => {
  it('stays when a script is freed, and after the app was closed', async () => {
    const stores = createMemoryStores()
    await keepsakesOf(stores).add(RUN, said('How do you do?'))
    await freeUnused(stores)
    const kept = await keepsakesOf(stores).of(RUN.sessionId)
    const blob = kept?.lines[0]?.pieces[0]?.blob
    expect(blob && (await stores.blobs.read(blob))).toEqual(new TextEncoder().encode('How do you do?'))
  })

  it('says how much room it takes, and leaves nothing when it is deleted', async () => {
    const stores = createMemoryStores()
    const keepsakes = keepsakesOf(stores)
    await keepsakes.add(RUN, said('How do you do?'))
    await keepsakes.add(RUN, said('Well.', 2))
    expect((await keepsakes.all()).map(bytesOf)).toEqual([19])
    await keepsakes.remove([RUN.sessionId])
    expect(await keepsakes.all()).toEqual([])
    expect(await stores.blobs.ids()).toEqual([])
  })

  it('is not shown to the next account on the device', async () => {
    const stores = createMemoryStores()
    await keepsakesOf(stores, 'Ada').add(RUN, said('How do you do?'))
    expect(await keepsakesOf(stores, 'Bea').all()).toEqual([])
    expect(await keepsakesOf(stores, 'Bea').of(RUN.sessionId)).toBeNull()
  })

  it('loses no line when two are kept at the same moment', async () => {
    const keepsakes = keepsakesOf(createMemoryStores())
    await Promise.all([1, 2, 3].map((line) => keepsakes.add(RUN, said(`line ${line}`, line))))
    expect((await keepsakes.of(RUN.sessionId))?.lines).toHaveLength(3)
  })
})

function keepsakesOf(stores: DeviceStores, owner = 'Ada') {
  return createKeepsakes(stores, async (bytes) => sha256(bytes), owner)
}

function said(words: string, line = 1) {
  return {
    lineId: LineId.parse(idOf(100 + line)),
    turn: 'a',
    bytes: new TextEncoder().encode(words),
    durationMs: 900,
  }
}
