import { fail, type Handler } from '../../http/handler.ts'
import { keepRepairs, ownScript, showRepaired } from '../steps/index.ts'
import { type ScriptDesk, whole } from './desk.ts'

/** Keeps the repairs, shows the repaired reading at once, and has the changed lines recorded again. */
export function repairReading(desk: ScriptDesk): Handler<'repairReading'> {
  return async ({ user, params, body }) => {
    const { engine } = desk
    if (!(await ownScript(engine.db, user.id, params.id))) return fail('NOT_FOUND')
    const facts = await engine.tools.store.facts(params.id)
    const kept = facts && (await keepRepairs(facts, body, engine))
    if (!kept) return fail('STILL_READING')
    if (kept === 'noPlace') return fail('REPAIR_HAS_NO_PLACE')
    await showRepaired(params.id, engine)
    const row = await ownScript(engine.db, user.id, params.id)
    return row ? whole(desk, row) : fail('NOT_FOUND')
  }
}
