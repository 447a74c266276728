import { SessionId } from '@scripteam/contract/model'
import type { SessionRow } from './sessionStore.ts'

type Place = Pick<SessionRow, 'id' | 'startedAt'>

/** Where a list of sessions was left, as one opaque word. */
export function toCursor({ startedAt, id }: Place): string {
  return `${startedAt.getTime()}.${id}`
}

/** Null for none and for what is not ours: the list begins at its beginning then. */
export function fromCursor(cursor: string | undefined): Place | null {
  const [moment, name] = cursor?.split('.') ?? []
  const id = SessionId.safeParse(name)
  const startedAt = new Date(Number(moment))
  return id.success && !Number.isNaN(startedAt.getTime()) ? { startedAt, id: id.data } : null
}
