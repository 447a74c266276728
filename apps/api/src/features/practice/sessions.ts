import type { PracticeSession, UserId } from '@scripteam/contract/model'
import { and, desc, eq, lt, or, type SQL } from 'drizzle-orm'
import { practiceSessions, sessionData } from '../../db/index.ts'
import { fail, type Handler } from '../../http/handler.ts'
import { fromCursor, toCursor } from './cursor.ts'
import type { PracticeDesk } from './desk.ts'
import { applyChange, ownSession } from './sessionStore.ts'
import { toSessions } from './toSession.ts'

export function getSession({ db }: PracticeDesk): Handler<'getSession'> {
  return async ({ user, params }) => (await oneSession(db, user.id, params.id)) ?? fail('NOT_FOUND')
}

/** Appends attempts, pauses, resumes, finishes. */
export function changeSession({ db, now }: PracticeDesk): Handler<'changeSession'> {
  return async ({ user, params, body }) => {
    if (!(await applyChange(db, user.id, params.id, body, now()))) return fail('NOT_FOUND')
    return (await oneSession(db, user.id, params.id)) ?? fail('NOT_FOUND')
  }
}

async function oneSession(db: PracticeDesk['db'], user: UserId, id: Parameters<typeof ownSession>[2]) {
  const stored = await ownSession(db, user, id)
  const [session] = stored ? await toSessions(db, [stored]) : []
  return session ?? null
}

/** Every session of an account, oldest first. */
export async function everySession(db: PracticeDesk['db'], user: UserId): Promise<PracticeSession[]> {
  const rows = await db
    .select({ session: practiceSessions, data: sessionData })
    .from(practiceSessions)
    .innerJoin(sessionData, eq(sessionData.sessionId, practiceSessions.id))
    .where(eq(practiceSessions.userId, user))
    .orderBy(practiceSessions.startedAt)
  return toSessions(db, rows)
}

/** Newest first; sessions may have begun on another device at any time, so the cursor holds moment and id. */
export function listSessions({ db }: PracticeDesk): Handler<'listSessions'> {
  return async ({ user, query }) => {
    const conditions: (SQL | undefined)[] = [eq(practiceSessions.userId, user.id)]
    if (query.scriptId) conditions.push(eq(practiceSessions.scriptId, query.scriptId))
    const after = fromCursor(query.cursor)
    if (after) {
      const { startedAt, id } = practiceSessions
      conditions.push(or(lt(startedAt, after.startedAt), and(eq(startedAt, after.startedAt), lt(id, after.id))))
    }
    const rows = await db
      .select({ session: practiceSessions, data: sessionData })
      .from(practiceSessions)
      .innerJoin(sessionData, eq(sessionData.sessionId, practiceSessions.id))
      .where(and(...conditions))
      .orderBy(desc(practiceSessions.startedAt), desc(practiceSessions.id))
      .limit(query.limit + 1)
    const shown = rows.slice(0, query.limit)
    const last = shown.at(-1)
    const nextCursor = rows.length > query.limit && last ? toCursor(last.session) : null
    return { sessions: await toSessions(db, shown), nextCursor }
  }
}
