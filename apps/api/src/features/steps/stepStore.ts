import type { ScriptId } from '@scripteam/contract/model'
import type { StepName } from '@scripteam/pipeline'
import type { RecordName, StepRecord, StepStore } from '@scripteam/pipeline/ports'
import { and, desc, eq, notInArray, sql } from 'drizzle-orm'
import { type Database, type Seal, scripts, sqlState, stepOutputs } from '../../db/index.ts'
import { projectOutput } from './project.ts'
import { readFacts } from './scriptFacts.ts'

/** Outputs kept per step of a script: the one in use and the ones before it, for whoever takes a change back. */
const KEPT = 3

/** The walk of scripts in the database. What a step gives is also written to the tables that the API reads. */
export function createStepStore(db: Database, seal: Seal): StepStore {
  return {
    facts: (script) => readFacts(db, script),
    async find(script, step, version, inputHash) {
      const is = and(ofStep(script, step), eq(stepOutputs.version, version), eq(stepOutputs.inputHash, inputHash))
      const [row] = await db.select().from(stepOutputs).where(is)
      return row ? toRecord(step, row) : null
    },
    async latest(script, step) {
      const newest = desc(stepOutputs.createdAt)
      const [row] = await db.select().from(stepOutputs).where(ofStep(script, step)).orderBy(newest).limit(1)
      return row ? toRecord(step, row) : null
    },
    async save(script, record) {
      try {
        await keep(db, script, record)
        await projectOutput(db, seal, script, record)
      } catch (error) {
        // The script was deleted while the step was at work: a foreign key has nothing to point to.
        if (sqlState(error) !== FOREIGN_KEY_VIOLATION) throw error
      }
    },
    async setState(script, { status, progress, problem }) {
      const state = {
        processingStatus: status,
        progressStep: progress.step,
        progressPercent: progress.percent,
        problem: problem ?? null,
      }
      await db.update(scripts).set(state).where(eq(scripts.id, script))
    },
  }
}

/** The version of the step that gave the output saved last; null when there is none. */
export async function latestVersion(db: Database, script: ScriptId, step: StepName): Promise<number | null> {
  const newest = desc(stepOutputs.createdAt)
  const columns = { version: stepOutputs.version }
  const [row] = await db.select(columns).from(stepOutputs).where(ofStep(script, step)).orderBy(newest).limit(1)
  return row?.version ?? null
}

const FOREIGN_KEY_VIOLATION = '23503'

function ofStep(script: ScriptId, step: RecordName) {
  return and(eq(stepOutputs.scriptId, script), eq(stepOutputs.step, step))
}

function toRecord(step: RecordName, row: typeof stepOutputs.$inferSelect): StepRecord {
  return { step, version: row.version, inputHash: row.inputHash, output: row.output }
}

async function keep(db: Database, script: ScriptId, { step, version, inputHash, output }: StepRecord): Promise<void> {
  const now = sql`clock_timestamp()`
  await db
    .insert(stepOutputs)
    .values({ scriptId: script, step, version, inputHash, output, createdAt: now })
    .onConflictDoUpdate({
      target: [stepOutputs.scriptId, stepOutputs.step, stepOutputs.inputHash, stepOutputs.version],
      set: { output, createdAt: now },
    })
  const newest = db
    .select({ hash: stepOutputs.inputHash })
    .from(stepOutputs)
    .where(ofStep(script, step))
    .orderBy(desc(stepOutputs.createdAt))
    .limit(KEPT)
  await db.delete(stepOutputs).where(and(ofStep(script, step), notInArray(stepOutputs.inputHash, newest)))
}
