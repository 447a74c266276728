import type { ScriptId, UserId } from '@scripteam/contract/model'
import { eq } from 'drizzle-orm'
import { scripts } from '../../db/index.ts'
import { fail, type Handler } from '../../http/handler.ts'
import { type Engine, ownScript, releaseBlobs, setDecisions } from '../steps/index.ts'
import { type ScriptDesk, whole } from './desk.ts'

export function getScript(desk: ScriptDesk): Handler<'getScript'> {
  return async ({ user, params }) => {
    const row = await ownScript(desk.engine.db, user.id, params.id)
    return row ? whole(desk, row) : fail('NOT_FOUND')
  }
}

/** A new title and what the narrator reads go into the pack, and what waited no longer is recorded in the background. */
export function changeScript(desk: ScriptDesk): Handler<'changeScript'> {
  return async ({ user, params, body }) => {
    const { db, runner } = desk.engine
    const known = await ownScript(db, user.id, params.id)
    if (!known) return fail('NOT_FOUND')
    const { title, hasNarrator, waitingRole } = body
    const change = { ...(title && { title, isTitleGiven: true }), ...(hasNarrator !== undefined && { hasNarrator }) }
    if (Object.keys(change).length > 0) await db.update(scripts).set(change).where(eq(scripts.id, known.id))
    if (waitingRole !== undefined) await setDecisions(db, known.id, { waitingRole })
    // A script that is being walked comes to its recordings and its pack by itself.
    const from = waitingRole === undefined && hasNarrator === undefined ? 'publish' : 'recordLines'
    if (known.processingStatus === 'complete') await runner.start(known.id, from)
    const row = await ownScript(db, user.id, params.id)
    return row ? whole(desk, row) : fail('NOT_FOUND')
  }
}

export function deleteScript(desk: ScriptDesk): Handler<'deleteScript'> {
  return async ({ user, params }) => {
    if (!(await ownScript(desk.engine.db, user.id, params.id))) return fail('NOT_FOUND')
    await dropScript(desk.engine, params.id)
    return undefined
  }
}

/** Ends the work on a script, deletes it with all that hangs on it, and frees what nobody else needs. */
async function dropScript({ db, runner, blobs }: Engine, script: ScriptId): Promise<void> {
  await runner.cancel(script)
  await db.delete(scripts).where(eq(scripts.id, script))
  await releaseBlobs(db, blobs, script)
}

/** The same for every script of an account that is about to go. */
export async function dropScriptsOf(engine: Engine, user: UserId): Promise<void> {
  const rows = await engine.db.select({ id: scripts.id }).from(scripts).where(eq(scripts.userId, user))
  for (const { id } of rows) await dropScript(engine, id)
}
