import { fail, type Handler } from '../../http/handler.ts'
import { letGo, ownScript } from '../steps/index.ts'
import type { CastingDesk } from './desk.ts'
import { changeTakes, withoutTake } from './takesDesk.ts'

/** Takes a take away; a recording of somebody's own is needed by nobody then, and its clip is freed. */
export function removeTake({ engine }: CastingDesk): Handler<'removeTake'> {
  return async ({ user, params: { id, lineId, takeId } }) => {
    if (!(await ownScript(engine.db, user.id, id))) return fail('NOT_FOUND')
    const facts = await engine.tools.store.facts(id)
    const take = facts?.decisions.takes[lineId]?.takes.find((one) => one.id === takeId)
    if (!take) return fail('NOT_FOUND')
    await changeTakes(engine, id, lineId, (kept) => withoutTake(kept, takeId))
    if (take.kind === 'recorded') await letGo(engine.db, id, take.audio.blob)
    await engine.runner.start(id, 'recordLines')
    return undefined
  }
}
