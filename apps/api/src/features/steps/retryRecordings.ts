import type { ScriptId } from '@scripteam/contract/model'
import { isPartial } from '@scripteam/pipeline'
import { and, desc, eq } from 'drizzle-orm'
import { type Database, scripts, stepOutputs } from '../../db/index.ts'
import type { Engine } from './engine.ts'

const LOOK_MS = 60_000
/** Minutes before the second try, the third and so on; a new process begins at once. */
const PAUSES = [2, 10, 60, 360]

/**
 * Records again what failed or was spoken by a stand-in, with longer and longer pauses. A walk keeps what is recorded,
 * so a try asks for the missing lines alone, and for none that a stand-in has spoken while the cast voice is out of reach.
 */
export function retryRecordings({ db, runner }: Pick<Engine, 'db' | 'runner'>, onError: (error: unknown) => void) {
  const tries = new Map<ScriptId, { count: number; notBefore: number }>()
  const look = async () => {
    for (const script of await partlyRecorded(db)) {
      const { count, notBefore } = tries.get(script) ?? { count: 0, notBefore: 0 }
      if (performance.now() < notBefore) continue
      const pauseMs = 60_000 * (PAUSES[Math.min(count, PAUSES.length - 1)] ?? 0)
      tries.set(script, { count: count + 1, notBefore: performance.now() + pauseMs })
      await runner.start(script, 'recordLines', 'patient')
    }
  }
  let looking = look().catch(onError)
  const timer = setInterval(() => {
    looking = looking.then(look).catch(onError)
  }, LOOK_MS)
  timer.unref()
  return {
    async stop(): Promise<void> {
      clearInterval(timer)
      await looking
    },
  }
}

/** The scripts that are done but for some recordings. */
async function partlyRecorded(db: Database): Promise<ScriptId[]> {
  const isDone = eq(scripts.processingStatus, 'complete')
  const rows = await db
    .selectDistinctOn([stepOutputs.scriptId], { script: stepOutputs.scriptId, inputHash: stepOutputs.inputHash })
    .from(stepOutputs)
    .innerJoin(scripts, eq(scripts.id, stepOutputs.scriptId))
    .where(and(isDone, eq(stepOutputs.step, 'recordLines')))
    // What counts is how the last walk ended.
    .orderBy(stepOutputs.scriptId, desc(stepOutputs.createdAt))
  return rows.filter(isPartial).map(({ script }) => script)
}
