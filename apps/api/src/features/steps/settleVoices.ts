import type { ScriptId } from '@scripteam/contract/model'
import { type Casting, type PipelineTools, STEPS } from '@scripteam/pipeline'
import type { Database } from '../../db/index.ts'
import { setDecisions } from './scriptFacts.ts'

/** Before a reading changes: whoever has a voice is to keep it. */
export async function settleVoices(script: ScriptId, tools: PipelineTools, db: Database): Promise<void> {
  const record = await tools.store.latest(script, 'castVoices')
  if (record?.version !== STEPS.castVoices.version) return
  // What is stored under a step's name and version is what that version of the step gave.
  await setDecisions(db, script, { settledVoices: (record.output as Casting).voices })
}
