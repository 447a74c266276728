import type { ScriptId, UserId } from '@scripteam/contract/model'
import { and, eq, getTableColumns } from 'drizzle-orm'
import { type Database, scripts } from '../../db/index.ts'

export type ScriptRow = Omit<typeof scripts.$inferSelect, 'originalText'>

const { originalText: _text, ...others } = getTableColumns(scripts)

/** All but the text, which is as long as a play and wanted in one place alone. */
export const SCRIPT_COLUMNS = others

/** The script when it is this user's; somebody else's is null, as one that is not there. */
export async function ownScript(db: Database, user: UserId, id: ScriptId): Promise<ScriptRow | null> {
  const [row] = await db
    .select(SCRIPT_COLUMNS)
    .from(scripts)
    .where(and(eq(scripts.id, id), eq(scripts.userId, user)))
  return row ?? null
}
