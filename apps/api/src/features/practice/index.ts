import type { Feature, Parts } from '../../parts.ts'
import { changeSession, everySession, getSession, listSessions } from './sessions.ts'
import { startSession } from './startSession.ts'

export { practised } from './practised.ts'

/** Sessions of practice: begun, continued and finished on any device. */
export function bindPractice({ db, now }: Parts): Feature {
  const desk = { db, now }
  return {
    handlers: {
      startSession: startSession(desk),
      listSessions: listSessions(desk),
      getSession: getSession(desk),
      changeSession: changeSession(desk),
    },
    exportOf: async (user) => ({ sessions: await everySession(db, user.id) }),
  }
}
