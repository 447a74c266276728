import { BlobId, LineId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { createDecodedShelf, withinLimit } from './audioDecoded.web'
import type { Clip } from './audioPort'

describe('clips made ready ahead of their cue', () => {
  it('are as many as fit into half a minute of sound', () => {
    expect(withinLimit([clip(1, 12_000), clip(2, 15_000), clip(3, 9_000)])).toEqual(new Set([blob(1), blob(2)]))
  })

  it('are always at least the next one, however long', () => {
    expect(withinLimit([clip(1, 90_000), clip(2, 1_000)])).toEqual(new Set([blob(1)]))
  })

  it('are decoded once and let go when they are no longer coming', async () => {
    const room = openRoom()
    await room.shelf.keep([clip(1, 1_000), clip(2, 1_000)])
    await room.shelf.decode(blob(1))
    expect(room.decoded()).toBe(2)
    await room.shelf.keep([clip(2, 1_000)])
    await room.shelf.decode(blob(1))
    expect(room.decoded()).toBe(3)
  })

  it('are at hand this instant from when they are decoded until they are let go', async () => {
    const { shelf } = openRoom()
    expect(shelf.atHand(blob(1))).toBeNull()
    await shelf.keep([clip(1, 1_000)])
    expect(shelf.atHand(blob(1))).toMatchObject({ duration: 1 })
    await shelf.keep([clip(2, 1_000)])
    expect(shelf.atHand(blob(1))).toBeNull()
  })

  it('are asked for again when they were not there the first time', async () => {
    const room = openRoom()
    room.lose(blob(1))
    expect((await room.shelf.decode(blob(1))).kind).toBe('missing')
    room.find(blob(1))
    expect((await room.shelf.decode(blob(1))).kind).toBe('ready')
  })

  it('say so when they cannot be decoded', async () => {
    const room = openRoom()
    room.spoil()
    expect((await room.shelf.decode(blob(1))).kind).toBe('undecodable')
  })
})

/** A context that decodes anything that is not spoilt, and a source that has everything that is not lost. */
function openRoom() {
  const lost = new Set<BlobId>()
  let decoded = 0
  let isSpoilt = false
  const decodeAudioData = async () => {
    decoded += 1
    if (isSpoilt) throw new Error('unable to decode')
    return { duration: 1 }
  }
  // The shelf calls nothing else of a context.
  const context = { decodeAudioData } as unknown as BaseAudioContext
  const bytes = async (id: BlobId) => (lost.has(id) ? null : new Uint8Array([1]))
  return {
    shelf: createDecodedShelf(context, { bytes, address: async () => null }),
    decoded: () => decoded,
    lose: (id: BlobId) => void lost.add(id),
    find: (id: BlobId) => void lost.delete(id),
    spoil() {
      isSpoilt = true
    },
  }
}

function blob(number: number): BlobId {
  return BlobId.parse(number.toString(16).padStart(64, '0'))
}

function clip(number: number, durationMs: number): Clip {
  return { blob: blob(number), lineId: LineId.parse('01900000-0000-7000-8000-000000000001'), durationMs }
}
