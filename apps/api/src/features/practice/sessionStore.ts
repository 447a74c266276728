import type { SessionChange } from '@scripteam/contract/api'
import type { SessionId, UserId } from '@scripteam/contract/model'
import { and, eq } from 'drizzle-orm'
import { type Database, practiceSessions, sessionData } from '../../db/index.ts'
import { appendAttempts } from './attempts.ts'
import { mergeSession, momentOf, type SessionState } from './mergeSession.ts'

export type SessionRow = typeof practiceSessions.$inferSelect
type SessionDataRow = typeof sessionData.$inferSelect

/** A session with its figures, as the tables hold it. */
export interface StoredSession {
  readonly session: SessionRow
  readonly data: SessionDataRow
}

/** The session when it is this user's; somebody else's is null, as one that is not there. */
export async function ownSession(db: Database, user: UserId, id: SessionId): Promise<StoredSession | null> {
  const [row] = await db
    .select({ session: practiceSessions, data: sessionData })
    .from(practiceSessions)
    .innerJoin(sessionData, eq(sessionData.sessionId, practiceSessions.id))
    .where(and(eq(practiceSessions.id, id), eq(practiceSessions.userId, user)))
  return row ?? null
}

/** Applies a change; changes at the same time wait for each other. False when the session is not the user's. */
export async function applyChange(
  db: Database,
  user: UserId,
  id: SessionId,
  change: SessionChange,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (transaction) => {
    const mine = and(eq(practiceSessions.id, id), eq(practiceSessions.userId, user))
    const [session] = await transaction.select().from(practiceSessions).where(mine).for('update')
    const [data] = await transaction.select().from(sessionData).where(eq(sessionData.sessionId, id))
    if (!session || !data) return false
    await appendAttempts(transaction, id, change.attempts)
    const next = mergeSession(stateOf({ session, data }), change, momentOf(change, now.getTime()))
    await transaction.update(practiceSessions).set(sessionColumns(next)).where(eq(practiceSessions.id, id))
    await transaction.update(sessionData).set(dataColumns(next)).where(eq(sessionData.sessionId, id))
    return true
  })
}

function stateOf({ session, data }: StoredSession): SessionState {
  return {
    status: session.status,
    statusAt: session.statusAt.getTime(),
    completedAt: session.completedAt?.getTime() ?? null,
    duration: session.duration,
    scenesCompleted: data.scenesCompleted,
    endLevel: data.endLevel,
    levelsAt: data.levelsAt.getTime(),
    progressionTriggers: data.progressionTriggers,
  }
}

function sessionColumns({ status, statusAt, completedAt, duration }: SessionState) {
  return {
    status,
    statusAt: new Date(statusAt),
    completedAt: completedAt === null ? null : new Date(completedAt),
    duration,
  }
}

function dataColumns({ scenesCompleted, endLevel, levelsAt, progressionTriggers }: SessionState) {
  return {
    scenesCompleted: [...scenesCompleted],
    endLevel,
    levelsAt: new Date(levelsAt),
    progressionTriggers: [...progressionTriggers],
  }
}
