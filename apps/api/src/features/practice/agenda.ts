import type { Agenda, UserId } from '@scripteam/contract/model'
import { EMPTY_AGENDA, mergeAgendas } from '@scripteam/practice'
import { eq, sql } from 'drizzle-orm'
import { type Database, openingNights, reminderHours, scripts, users } from '../../db/index.ts'
import type { Handler } from '../../http/handler.ts'
import type { PracticeDesk } from './desk.ts'

export function getAgenda({ db }: PracticeDesk): Handler<'getAgenda'> {
  return ({ user }) => agendaOf(db, user.id)
}

/** Takes over what was set later than what is known; changes of several devices at once wait for each other. */
export function changeAgenda({ db }: PracticeDesk): Handler<'changeAgenda'> {
  return async ({ user, body }) => {
    await db.transaction(async (transaction) => {
      await transaction.select({ id: users.id }).from(users).where(eq(users.id, user.id)).for('update')
      const change = await ofOwnScripts(transaction, user.id, body)
      await store(transaction, user.id, mergeAgendas(await agendaOf(transaction, user.id), change))
    })
    return agendaOf(db, user.id)
  }
}

/** What an account has set, in the order of its scripts' ids. */
export async function agendaOf(db: Database, user: UserId): Promise<Agenda> {
  const openings = await db
    .select({ scriptId: openingNights.scriptId, day: openingNights.day, setAt: openingNights.setAt })
    .from(openingNights)
    .innerJoin(scripts, eq(scripts.id, openingNights.scriptId))
    .where(eq(scripts.userId, user))
  const [reminder] = await db.select().from(reminderHours).where(eq(reminderHours.userId, user))
  const stored: Agenda = {
    openings: openings.map(({ scriptId, day, setAt }) => ({ scriptId, day, at: setAt.toISOString() })),
    reminder: reminder ? { hour: reminder.hour, at: reminder.setAt.toISOString() } : null,
  }
  return mergeAgendas(EMPTY_AGENDA, stored)
}

/** A script that was deleted, or is somebody else's, has no opening night here. */
async function ofOwnScripts(db: Database, user: UserId, { openings, reminder }: Agenda): Promise<Agenda> {
  if (openings.length === 0) return { openings, reminder }
  const rows = await db.select({ id: scripts.id }).from(scripts).where(eq(scripts.userId, user))
  const own = new Set(rows.map((row) => row.id))
  return { openings: openings.filter((opening) => own.has(opening.scriptId)), reminder }
}

async function store(db: Database, userId: UserId, { openings, reminder }: Agenda): Promise<void> {
  const rows = openings.map(({ scriptId, day, at }) => ({ scriptId, day, setAt: new Date(at) }))
  if (rows.length > 0) {
    const set = { day: sql`excluded.day`, setAt: sql`excluded.set_at` }
    await db.insert(openingNights).values(rows).onConflictDoUpdate({ target: openingNights.scriptId, set })
  }
  if (!reminder) return
  const set = { hour: reminder.hour, setAt: new Date(reminder.at) }
  await db
    .insert(reminderHours)
    .values({ userId, ...set })
    .onConflictDoUpdate({ target: reminderHours.userId, set })
}
