import { BlobId, type ScriptId } from '@scripteam/contract/model'
import { type PipelineTools, STEPS } from '@scripteam/pipeline'
import type { Database } from '../../db/index.ts'
import { keepBlobs } from './audioCache.ts'
import { setDecisions } from './scriptFacts.ts'
import { latestVersion } from './stepStore.ts'

/** Before a newer reader reads a script again: what the older one read is kept, so that its ids go on. */
export async function keepFormer(script: ScriptId, tools: PipelineTools, db: Database): Promise<void> {
  // Every walk comes by here, and a reading is large: it is loaded only to be kept.
  const version = await latestVersion(db, script, 'readScript')
  if (version === null || version === STEPS.readScript.version) return
  const record = await tools.store.latest(script, 'readScript')
  if (!record) return
  const formerReading = await keepReading(script, record.output, tools, db)
  await setDecisions(db, script, { formerReading })
}

/** Keeps a reading among the files of its script, for the one after it to go on with its ids. */
export async function keepReading(
  script: ScriptId,
  reading: unknown,
  tools: PipelineTools,
  db: Database,
): Promise<BlobId> {
  const bytes = new TextEncoder().encode(JSON.stringify(reading))
  const blob = BlobId.parse(await tools.sources.put(bytes, 'application/json'))
  await keepBlobs(db, script, [blob])
  return blob
}
