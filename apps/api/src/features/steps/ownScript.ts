import type { ScriptId, UserId } from '@scripteam/contract/model'
import { and, eq } from 'drizzle-orm'
import { type Database, scripts } from '../../db/index.ts'

export type ScriptRow = typeof scripts.$inferSelect

/** The script when it is this user's; somebody else's is null, as one that is not there. */
export async function ownScript(db: Database, user: UserId, id: ScriptId): Promise<ScriptRow | null> {
  const [row] = await db
    .select()
    .from(scripts)
    .where(and(eq(scripts.id, id), eq(scripts.userId, user)))
  return row ?? null
}
