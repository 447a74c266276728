import { fail, type Handler } from '../../http/handler.ts'
import { ownScript } from '../steps/index.ts'
import { type CastingDesk, castOf } from './desk.ts'

export function listCharacters(desk: CastingDesk): Handler<'listCharacters'> {
  return async ({ user, params }) => {
    if (!(await ownScript(desk.engine.db, user.id, params.id))) return fail('NOT_FOUND')
    return { characters: await castOf(desk, params.id) }
  }
}
