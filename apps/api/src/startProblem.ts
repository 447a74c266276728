import { FolderInUse, isUnreachable, sqlState, WrongKey } from './db/index.ts'

/** PostgreSQL: wrong password, no such role, no such database, not allowed from here. */
const REFUSED = new Set(['28P01', '28000', '3D000', '42501'])

/** Why a start failed, as a sentence for whoever started it; null for a bug, which deserves its stack. */
export function startProblem(error: unknown): string | null {
  if (error instanceof FolderInUse || error instanceof WrongKey) return error.message
  if (isUnreachable(error))
    return 'DATABASE_URL: the database does not answer. Check the address, and that it is running.'
  const state = sqlState(error)
  if (state === null || !REFUSED.has(state)) return null
  return 'DATABASE_URL: the database refuses this account. Check user, password, and that the database exists.'
}
