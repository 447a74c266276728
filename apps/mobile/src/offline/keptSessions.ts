import type { PracticeSession, UserId } from '@scripteam/contract/model'
import { keptSession } from './keptSession.ts'
import type { Outbox } from './outbox.ts'

/** Sessions that are read on the device, the newest; older ones come from the account. */
const MOST = 60

/** The sessions that this device has written down, oldest first. */
export async function keptSessions(
  outbox: Pick<Outbox, 'read' | 'sessions'>,
  userId: UserId,
): Promise<PracticeSession[]> {
  const ids = (await outbox.sessions()).slice(-MOST)
  const journals = await Promise.all(ids.map((id) => outbox.read(id)))
  return journals.flatMap((entries) => keptSession(entries, userId) ?? [])
}
