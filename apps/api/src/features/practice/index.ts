import type { Feature, Parts } from '../../parts.ts'
import { agendaOf, changeAgenda, getAgenda } from './agenda.ts'
import { changeSession, everySession, getSession, listSessions } from './sessions.ts'
import { startSession } from './startSession.ts'

export { agendaOf } from './agenda.ts'
export { practised } from './practised.ts'

/** Sessions of practice, begun, continued and finished on any device, and what they are a preparation for. */
export function bindPractice({ db, now }: Parts): Feature {
  const desk = { db, now }
  return {
    handlers: {
      startSession: startSession(desk),
      listSessions: listSessions(desk),
      getSession: getSession(desk),
      changeSession: changeSession(desk),
      getAgenda: getAgenda(desk),
      changeAgenda: changeAgenda(desk),
    },
    exportOf: async (user) => ({
      sessions: await everySession(db, user.id),
      agenda: await agendaOf(db, user.id),
    }),
  }
}
