import { fail, type Handler } from '../../http/handler.ts'
import { ownScript } from '../steps/index.ts'
import type { CastingDesk } from './desk.ts'
import { dropTakes } from './dropTakes.ts'

/** Takes a take away; the clip of somebody's own recording goes with it. */
export function removeTake({ engine }: CastingDesk): Handler<'removeTake'> {
  return async ({ user, params: { id, lineId, takeId } }) => {
    if (!(await ownScript(engine.db, user.id, id))) return fail('NOT_FOUND')
    const dropped = await dropTakes(engine, id, (take, line) => take.id === takeId && line === lineId)
    return dropped === 0 ? fail('NOT_FOUND') : undefined
  }
}
