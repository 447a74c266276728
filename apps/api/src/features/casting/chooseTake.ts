import { fail, type Handler } from '../../http/handler.ts'
import { ownScript } from '../steps/index.ts'
import type { CastingDesk } from './desk.ts'
import { changeTakes, lineAtHand, shownTakes } from './takesDesk.ts'

/** The take that is heard from now on; one that is not recorded is recorded in the background. */
export function chooseTake(desk: CastingDesk): Handler<'chooseTake'> {
  return async ({ user, params: { id, lineId }, body: { chosen } }) => {
    const { engine } = desk
    const row = await ownScript(engine.db, user.id, id)
    if (!row) return fail('NOT_FOUND')
    const facts = await engine.tools.store.facts(id)
    const known = facts?.decisions.takes[lineId]?.takes ?? []
    if (chosen !== null && !known.some((take) => take.id === chosen)) return fail('NOT_FOUND')
    await changeTakes(engine, id, lineId, (kept) => ({ ...kept, chosen }))
    const changed = await engine.tools.store.facts(id)
    const found = changed ? await lineAtHand(changed, lineId, engine) : 'absent'
    if (found === 'unread') return fail('STILL_READING')
    if (found === 'absent') return fail('NOT_FOUND')
    await engine.runner.start(id, 'recordLines')
    return { takes: await shownTakes(found, desk, engine.toolsFor(user, row.isSample)) }
  }
}
