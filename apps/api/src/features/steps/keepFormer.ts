import { BlobId, type ScriptId } from '@scripteam/contract/model'
import { type PipelineTools, STEPS } from '@scripteam/pipeline'
import { eq } from 'drizzle-orm'
import { type Database, scriptDecisions } from '../../db/index.ts'
import { keepBlobs } from './audioCache.ts'
import { changeDecisions } from './scriptFacts.ts'

/** Before a newer reader reads a script again: what the older one read is kept, so that its ids go on. */
export async function keepFormer(script: ScriptId, tools: PipelineTools, db: Database): Promise<void> {
  const record = await tools.store.latest(script, 'readScript')
  if (!record || record.version === STEPS.readScript.version) return
  const bytes = new TextEncoder().encode(JSON.stringify(record.output))
  const formerReading = BlobId.parse(await tools.sources.put(bytes, 'application/json'))
  await keepBlobs(db, script, [formerReading])
  await changeDecisions(db, script, () => ({}))
  await db.update(scriptDecisions).set({ formerReading }).where(eq(scriptDecisions.scriptId, script))
}
