import { createHash } from 'node:crypto'
import { contentKey } from '@scripteam/pipeline'
import type { BlobStore } from '@scripteam/pipeline/ports'
import { audioCache, budgets, type Database } from '../../../apps/api/src/db/index.ts'
import { readMp3 } from '../../../packages/pipeline/src/ports/conformance/mp3.ts'
import { orders } from './work.ts'

export interface Findings {
  /** Lines that the provider charged more than once. */
  readonly paidTwice: number
  /** Lines without a recording, or whose file is not there. */
  readonly lost: number
  /** Files that do not decode, are not what their name says, or are not as long as was noted. */
  readonly corrupt: number
  /** Characters by which any budget differs from the provider's bill, what is still reserved included. */
  readonly budgetDrift: number
}

/** Compares the bill of the provider with the books, and every recording with its file. */
export async function audit(
  db: Database,
  blobs: Pick<BlobStore, 'get'>,
  lines: number,
  charged: readonly string[],
): Promise<Findings> {
  const rows = await db.select().from(audioCache)
  let lost = 0
  let corrupt = 0
  for (const order of orders(lines)) {
    const row = rows.find(({ contentKey: key }) => key === contentKey(order))
    const stored = row && (await blobs.get(row.blob))
    if (!stored) lost += 1
    else if (!isWhole(stored.bytes, row)) corrupt += 1
  }
  return { paidTwice: charged.length - new Set(charged).size, lost, corrupt, budgetDrift: await drift(db, charged) }
}

/** Milliseconds by which a file may be longer or shorter than was noted: half a frame. */
const SLACK_MS = 30

function isWhole(bytes: Uint8Array, { blob, durationMs }: typeof audioCache.$inferSelect): boolean {
  if (createHash('sha256').update(bytes).digest('hex') !== blob) return false
  try {
    return Math.abs(readMp3(bytes).durationMs - durationMs) <= SLACK_MS
  } catch {
    // What cannot be read is what is looked for here.
    return false
  }
}

async function drift(db: Database, charged: readonly string[]): Promise<number> {
  const bill = charged.reduce((sum, text) => sum + [...text].length, 0)
  const rows = await db.select().from(budgets)
  // The instance's and the account's, of all months: a run may begin in one and end in the next.
  const offs = ['instance', 'user:'].map((owner) => {
    const own = rows.filter(({ scope }) => scope.startsWith(owner))
    const spent = own.reduce((sum, { spentCharacters }) => sum + spentCharacters, 0)
    return Math.abs(spent - bill) + own.reduce((sum, { reservedCharacters }) => sum + reservedCharacters, 0)
  })
  return Math.max(...offs)
}
