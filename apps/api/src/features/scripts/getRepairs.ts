import { repairReading } from '@scripteam/script'
import { fail, type Handler } from '../../http/handler.ts'
import { formerDraftOf, ownScript, readingAsRead } from '../steps/index.ts'
import type { ScriptDesk } from './desk.ts'

/** The repairs that are kept, each with why it changes nothing where it does not. */
export function getRepairs({ engine }: ScriptDesk): Handler<'getRepairs'> {
  return async ({ user, params }) => {
    if (!(await ownScript(engine.db, user.id, params.id))) return fail('NOT_FOUND')
    const facts = await engine.tools.store.facts(params.id)
    const reading = facts && (await readingAsRead(facts, engine))
    if (!reading) return fail('STILL_READING')
    const { repairs } = facts.decisions
    const { outcomes } = repairReading(reading, repairs)
    const kept = repairs.flatMap(({ operation }, at) => {
      const outcome = outcomes[at]
      return outcome ? [{ operation, ...outcome }] : []
    })
    const former = await formerDraftOf(engine.db, params.id)
    return { repairs: kept, draft: facts.draft, formerDraft: former?.file.name ?? null }
  }
}
