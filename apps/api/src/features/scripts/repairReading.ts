import type { RepairOperation } from '@scripteam/contract/api'
import type { Reading } from '@scripteam/contract/model'
import { show } from '@scripteam/pipeline'
import { fail, type Handler } from '../../http/handler.ts'
import { changeDecisions, currentReading, ownScript, projectReading } from '../steps/index.ts'
import { type ScriptDesk, whole } from './desk.ts'

/** Stores the repairs, shows the repaired reading at once, and has the changed lines recorded again. */
export function repairReading(desk: ScriptDesk): Handler<'repairReading'> {
  return async ({ user, params, body }) => {
    const { db, tools, runner } = desk.engine
    if (!(await ownScript(db, user.id, params.id))) return fail('NOT_FOUND')
    const before = await tools.store.facts(params.id)
    const reading = before && (await currentReading(before, desk.engine))
    if (!reading) return fail('STILL_READING')
    if (!body.operations.every((repair) => isAbout(reading, repair))) return fail('NOT_FOUND')
    await changeDecisions(db, params.id, ({ repairs }) => ({ repairs: [...repairs, ...body.operations] }))
    const facts = await tools.store.facts(params.id)
    const repaired = facts && (await currentReading(facts, desk.engine))
    if (repaired) await projectReading(db, params.id, repaired)
    if (facts?.confirmation) {
      await show(params.id, { status: 'generating_voices', progress: { step: 'refine', percent: 30 } }, tools)
      await runner.start(params.id, 'confirmLanguage')
    }
    const row = await ownScript(db, user.id, params.id)
    return row ? whole(desk, row) : fail('NOT_FOUND')
  }
}

/** True when the reading has the line, and the characters who are to say it. */
function isAbout(reading: Reading, repair: RepairOperation): boolean {
  const hasLine = reading.scenes.some((scene) => scene.dialogue.some((line) => line.id === repair.lineId))
  if (repair.kind !== 'changeSpeaker') return hasLine
  return hasLine && repair.speakers.every((id) => reading.characters.some((character) => character.id === id))
}
