import type { Script, UserId } from '@scripteam/contract/model'
import { eq } from 'drizzle-orm'
import { scripts } from '../../db/index.ts'
import { type ScriptDesk, whole } from './desk.ts'

/** Every script of an account with everything that was read in it, oldest first. */
export async function everyScript(desk: ScriptDesk, user: UserId): Promise<Script[]> {
  const rows = await desk.engine.db.select().from(scripts).where(eq(scripts.userId, user)).orderBy(scripts.id)
  const found: Script[] = []
  for (const row of rows) found.push(await whole(desk, row))
  return found
}
