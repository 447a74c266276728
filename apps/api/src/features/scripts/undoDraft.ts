import type { ScriptId } from '@scripteam/contract/model'
import { type PipelineTools, show } from '@scripteam/pipeline'
import { eq } from 'drizzle-orm'
import { type FormerDraft, scripts } from '../../db/index.ts'
import { fail, type Handler } from '../../http/handler.ts'
import { type Engine, formerDraftOf, ownScript, setDecisions, settleVoices } from '../steps/index.ts'
import { type ScriptDesk, whole } from './desk.ts'

/** Goes back to the draft before the last one. What was read and recorded of it is still there, and is not done again. */
export function undoDraft(desk: ScriptDesk): Handler<'undoDraft'> {
  return async ({ user, params: { id } }) => {
    const { engine } = desk
    if (!(await ownScript(engine.db, user.id, id))) return fail('NOT_FOUND')
    const former = await formerDraftOf(engine.db, id)
    if (!former) return fail('NO_FORMER_DRAFT')
    await settleVoices(id, engine.tools, engine.db)
    await turnBack(id, former, engine)
    await showReading(id, engine.tools)
    await engine.runner.start(id, 'extractText')
    const row = await ownScript(engine.db, user.id, id)
    return row ? whole(desk, row) : fail('NOT_FOUND')
  }
}

/** The text and the reading follow with the walk, which finds them among the outputs that are kept. */
async function turnBack(id: ScriptId, { source, file, formerReading, draft }: FormerDraft, { db }: Engine) {
  await db.transaction(async (transaction) => {
    await transaction.update(scripts).set({ sourceBlob: source, fileMetadata: file }).where(eq(scripts.id, id))
    await setDecisions(transaction, id, { formerReading, draft, formerDraft: null })
  })
}

function showReading(id: ScriptId, tools: PipelineTools): Promise<void> {
  return show(id, { status: 'analyzing', progress: { step: 'readScript', percent: 5 } }, tools)
}
