import { fail, type Handler } from '../../http/handler.ts'
import { ownScript } from '../steps/index.ts'
import type { CastingDesk } from './desk.ts'
import { lineAtHand, shownTakes } from './takesDesk.ts'

export function listTakes(desk: CastingDesk): Handler<'listTakes'> {
  return async ({ user, params: { id, lineId } }) => {
    const { engine } = desk
    const row = await ownScript(engine.db, user.id, id)
    if (!row) return fail('NOT_FOUND')
    const facts = await engine.tools.store.facts(id)
    const found = facts ? await lineAtHand(facts, lineId, engine) : 'absent'
    if (found === 'unread') return fail('STILL_READING')
    if (found === 'absent') return fail('NOT_FOUND')
    return { takes: await shownTakes(found, desk, engine.toolsFor(user, row.isSample)) }
  }
}
