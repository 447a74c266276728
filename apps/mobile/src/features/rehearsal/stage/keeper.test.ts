import { type LineId, SessionId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { createKeepsakes } from '../../../offline/keepsakes.ts'
import { createMemoryStores } from '../../../offline/memoryStores.ts'
import { sha256 } from '../../../offline/sha256.ts'
import { lineId, SCRIPT, uuid } from '../testPack.ts'
import { createKeeper } from './keeper.ts'

describe('my voice in a run', () => {
  it('is kept line by line, and is there when the run is over', async () => {
    const { keepsakes, begin } = house()
    const keeper = begin(1)
    keeper.said(turn(lineId(1, 3), 'a'), sound('The parrot, madam'))
    keeper.said(turn(lineId(1, 6), 'b'), sound('It says no'))
    await keeper.settled()
    const [kept] = await keepsakes.all()
    expect(kept?.lines.map((line) => line.lineId)).toEqual([lineId(1, 3), lineId(1, 6)])
  })

  it('has the pieces of one try in order, and of several tries the last', async () => {
    const { keepsakes, begin } = house()
    const keeper = begin(1)
    keeper.said(turn(lineId(1, 3), 'first'), sound('The carrot'))
    keeper.said(turn(lineId(1, 3), 'second'), sound('The parrot,'))
    keeper.said(turn(lineId(1, 3), 'second'), sound('madam'))
    await keeper.settled()
    const bytes = (await keepsakes.all())[0]?.lines[0]?.pieces.map((piece) => piece.bytes)
    expect(bytes).toEqual(['The parrot,'.length, 'madam'.length])
  })

  it('makes room: of the runs only the newest stay', async () => {
    const { keepsakes, begin } = house()
    for (const run of [1, 2, 3]) {
      const keeper = begin(run)
      keeper.said(turn(lineId(1, 3), 'a'), sound(`run ${run}`))
      await keeper.settled()
    }
    expect((await keepsakes.all()).map((kept) => kept.sessionId)).toEqual([sessionId(3), sessionId(2)])
  })

  it('goes on when a line could not be recorded, and says so when the device is full', async () => {
    const failures: unknown[] = []
    const { keepsakes, begin } = house((error) => failures.push(error))
    const keeper = begin(1)
    keeper.said(turn(lineId(1, 3), 'a'), Promise.resolve(null))
    keeper.said(turn(lineId(1, 6), 'b'), sound('full'))
    keeper.said(turn(lineId(2, 1), 'c'), sound('Good morning'))
    await keeper.settled()
    expect(failures).toHaveLength(1)
    expect((await keepsakes.all())[0]?.lines.at(-1)?.lineId).toBe(lineId(2, 1))
  })
})

const sessionId = (run: number) => SessionId.parse(uuid(7, run))
const turn = (line: LineId, name: string) => ({ lineId: line, text: '', language: 'en' as const, turn: name })
const sound = async (words: string) => ({ bytes: new TextEncoder().encode(words), durationMs: 900 })

function house(failed: (error: unknown) => void = (error) => expect(error).toBeNull()) {
  const stores = createMemoryStores()
  const { write } = stores.blobs
  stores.blobs.write = async (id, bytes) => {
    if (new TextDecoder().decode(bytes) === 'full') throw new Error('the device is full')
    await write(id, bytes)
  }
  const keepsakes = createKeepsakes(stores, async (bytes) => sha256(bytes), 'Ada')
  const about = { scriptId: SCRIPT, title: 'The Parrot', language: 'en', roleName: 'BRUNO' }
  const begin = (run: number) =>
    createKeeper(
      keepsakes,
      { ...about, sessionId: sessionId(run), startedAt: '2026-11-01T10:00:00.000Z' },
      { runs: 2, failed },
    )
  return { keepsakes, begin }
}
