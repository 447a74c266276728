import { and, desc, eq, ilike, lt, type SQL } from 'drizzle-orm'
import { scripts } from '../../db/index.ts'
import type { Handler } from '../../http/handler.ts'
import { SCRIPT_COLUMNS } from '../steps/index.ts'
import { listed, type ScriptDesk } from './desk.ts'

/** Newest first. Ids are UUIDv7, so the id of the last one shown is the cursor. */
export function listScripts(desk: ScriptDesk): Handler<'listScripts'> {
  return async ({ user, query }) => {
    const rows = await desk.engine.db
      .select(SCRIPT_COLUMNS)
      .from(scripts)
      .where(and(eq(scripts.userId, user.id), ...narrowed(query)))
      .orderBy(desc(scripts.id))
      .limit(query.limit + 1)
    const shown = rows.slice(0, query.limit)
    const nextCursor = rows.length > query.limit ? (shown.at(-1)?.id ?? null) : null
    return { scripts: await listed(desk, shown), nextCursor }
  }
}

function narrowed({ cursor, search }: { cursor?: string | undefined; search?: string | undefined }): SQL[] {
  const conditions: SQL[] = []
  // A cursor that is none of ours begins at the beginning.
  if (cursor && UUID.test(cursor)) conditions.push(lt(scripts.id, cursor as typeof scripts.$inferSelect.id))
  if (search?.trim()) conditions.push(ilike(scripts.title, `%${escaped(search.trim())}%`))
  return conditions
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** `%`, `_` and the backslash mean something to LIKE, and themselves to the user. */
function escaped(search: string): string {
  return search.replace(/[\\%_]/g, '\\$&')
}
