import { and, eq, isNull, lt, sql } from 'drizzle-orm'
import type { Database } from '../db/index.ts'
import { idempotencyKeys } from '../db/index.ts'
import type { Claim, Idempotency, RequestName } from './idempotency.ts'

/** A claim without an answer this old was left by a process that died. */
const ABANDONED = sql`now() - interval '2 minutes'`
const FORGOTTEN = sql`now() - interval '24 hours'`

/** Keeps answers in the database for a day, so that every process knows them. */
export function storedIdempotency(db: Database): Idempotency {
  return {
    async claim(name, bodyHash) {
      await dropStale(db, name)
      const values = { ...name, bodyHash }
      const claimed = await db.insert(idempotencyKeys).values(values).onConflictDoNothing().returning()
      return claimed.length > 0 ? { kind: 'claimed' } : look(db, name, bodyHash)
    },
    async keep(name, answer) {
      await db.update(idempotencyKeys).set({ status: 200, answer: { answer } }).where(named(name))
    },
    async drop(name) {
      await db.delete(idempotencyKeys).where(named(name))
    },
  }
}

async function look(db: Database, name: RequestName, bodyHash: string): Promise<Claim> {
  const [row] = await db.select().from(idempotencyKeys).where(named(name))
  // Dropped between two queries, after a failure: the next look claims it.
  if (!row) return { kind: 'working' }
  if (row.bodyHash !== bodyHash) return { kind: 'otherBody' }
  if (row.status === null) return { kind: 'working' }
  // Written by `keep` above.
  return { kind: 'answered', answer: (row.answer as { answer?: unknown }).answer }
}

async function dropStale(db: Database, name: RequestName): Promise<void> {
  const mine = eq(idempotencyKeys.userId, name.userId)
  await db.delete(idempotencyKeys).where(and(mine, lt(idempotencyKeys.createdAt, FORGOTTEN)))
  const abandoned = and(named(name), isNull(idempotencyKeys.status), lt(idempotencyKeys.createdAt, ABANDONED))
  await db.delete(idempotencyKeys).where(abandoned)
}

function named({ userId, endpoint, key }: RequestName) {
  return and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.endpoint, endpoint), eq(idempotencyKeys.key, key))
}
