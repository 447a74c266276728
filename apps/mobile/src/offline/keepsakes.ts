import { BlobId, type LineId, type SessionId } from '@scripteam/contract/model'
import { freeUnused } from './freeUnused.ts'
import { KEEPSAKES, type Keepsake, type KeepsakeRun, type KeptLine, readKeepsake } from './keepsake.ts'
import type { DeviceStores, Digest } from './ports.ts'

/** A stretch of what I said of a line. */
interface SaidPiece {
  lineId: LineId
  turn: string
  bytes: Uint8Array
  durationMs: number
}

/** One account's keepsakes: kept on this device, and told to nobody. */
export interface Keepsakes {
  add(run: KeepsakeRun, said: SaidPiece): Promise<void>
  of(sessionId: SessionId): Promise<Keepsake | null>
  /** The newest run first. */
  all(): Promise<Keepsake[]>
  remove(sessionIds: readonly SessionId[]): Promise<void>
  /** Removes the oldest runs beyond so many. */
  keepNewest(count: number): Promise<void>
}

export function createKeepsakes(stores: DeviceStores, digest: Digest, userId: string): Keepsakes {
  const { documents, blobs } = stores
  const under = `${KEEPSAKES}${userId}/`
  let writing: Promise<unknown> = Promise.resolve()

  /** A run is one document: two pieces at once must not write over each other. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const mine = writing.then(work, work)
    writing = mine
    return mine
  }

  async function add(run: KeepsakeRun, { lineId, turn, bytes, durationMs }: SaidPiece): Promise<void> {
    const key = under + run.sessionId
    const blob = BlobId.parse(await digest(bytes))
    const lines = (await readKeepsake(documents, key))?.lines ?? []
    const piece = { blob, durationMs, bytes: bytes.length }
    // The name first, then the sound: one that nothing names would be freed.
    await documents.put(key, JSON.stringify({ ...run, lines: withPiece(lines, { lineId, turn, pieces: [piece] }) }))
    await blobs.write(blob, bytes)
  }

  async function all(): Promise<Keepsake[]> {
    const keys = (await documents.keys(under)).reverse()
    // Session ids are UUIDv7: they sort by time.
    return (await Promise.all(keys.map((key) => readKeepsake(documents, key)))).flatMap((kept) => kept ?? [])
  }

  async function removeKeys(keys: readonly string[]): Promise<void> {
    for (const key of keys) await documents.delete(key)
    if (keys.length > 0) await freeUnused(stores)
  }

  return {
    add: (run, said) => inTurn(() => add(run, said)),
    of: (sessionId) => readKeepsake(documents, under + sessionId),
    all,
    remove: (sessionIds) => inTurn(() => removeKeys(sessionIds.map((id) => under + id))),
    keepNewest: (count) =>
      inTurn(async () => {
        const keys = await documents.keys(under)
        await removeKeys(keys.slice(0, Math.max(0, keys.length - count)))
      }),
  }
}

function withPiece(lines: readonly KeptLine[], said: KeptLine): KeptLine[] {
  const before = lines.find((line) => line.lineId === said.lineId)
  if (!before) return [...lines, said]
  const pieces = before.turn === said.turn ? [...before.pieces, ...said.pieces] : said.pieces
  return lines.map((line) => (line === before ? { ...said, pieces } : line))
}
