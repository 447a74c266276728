import type { ScriptId, WorkflowId } from '@scripteam/contract/model'
import { earlierStep, STEP_NAMES, STEPS, type StepName } from '@scripteam/pipeline'
import type { WalkLog, WalkState, WalkTicket } from '@scripteam/pipeline/ports'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { type Database, scripts, workflows } from '../../db/index.ts'

type WorkflowRow = typeof workflows.$inferSelect

const UNFINISHED = inArray(workflows.status, ['queued', 'running', 'retrying'])

/** The workflows of scripts, in the database. `inputData.from` is the step that a walk began at. */
export function createWalkLog(db: Database): WalkLog {
  return {
    open: (script, from) => openWalk(db, script, from),
    async mark(workflow, state) {
      const is = and(eq(workflows.id, workflow), UNFINISHED)
      const changed = await db.update(workflows).set(columnsOf(state)).where(is).returning({ id: workflows.id })
      return changed.length > 0
    },
    async isWanted(workflow) {
      const is = and(eq(workflows.id, workflow), UNFINISHED)
      return (await db.select({ id: workflows.id }).from(workflows).where(is)).length > 0
    },
    close: (script, reason) => closeWalks(db, script, reason),
    async unfinished() {
      return (await db.select().from(workflows).where(UNFINISHED)).flatMap(toTicket)
    },
  }
}

/** In one transaction, so that of two starts at the same time one replaces the other. */
async function openWalk(db: Database, script: ScriptId, from: StepName): Promise<WalkTicket> {
  return db.transaction(async (transaction) => {
    const [row] = await transaction.select().from(scripts).where(eq(scripts.id, script)).for('update')
    const isOpen = and(eq(workflows.scriptId, script), UNFINISHED)
    const open = (await transaction.select().from(workflows).where(isOpen)).flatMap(toTicket)
    const begin = open.reduce((first, walk) => earlierStep(first, walk.from), from)
    await closeWalks(transaction, script, 'replaced by a later walk')
    // The id is made here; the brand says what it is an id of.
    const ticket: WalkTicket = { workflow: newId() as WorkflowId, script, from: begin }
    const language = row?.primaryLanguage ?? null
    await transaction.insert(workflows).values({
      id: ticket.workflow,
      workflowType: STEPS[heaviest(begin)].workflowType(language ?? 'en'),
      relatedEntityId: script,
      scriptId: script,
      language,
      inputData: { from: begin },
      status: 'queued',
    })
    return ticket
  })
}

/** A walk is named after what takes longest in it. */
function heaviest(from: StepName): StepName {
  const isAfterReading = STEP_NAMES.indexOf(from) >= STEP_NAMES.indexOf('confirmLanguage')
  return isAfterReading ? 'recordLines' : 'extractText'
}

async function closeWalks(db: Pick<Database, 'update'>, script: ScriptId, reason: string): Promise<void> {
  const columns = columnsOf({ kind: 'failed', error: reason })
  await db
    .update(workflows)
    .set(columns)
    .where(and(eq(workflows.scriptId, script), UNFINISHED))
}

function columnsOf(state: WalkState) {
  switch (state.kind) {
    case 'running':
      return { status: 'running' as const }
    case 'retrying':
      return { status: 'retrying' as const, errorDetails: state.error, retryCount: sql`${workflows.retryCount} + 1` }
    case 'completed':
      return { status: 'completed' as const, errorDetails: null, ...ENDED }
    case 'failed':
      return { status: 'failed' as const, errorDetails: state.error, ...ENDED }
  }
}

const ENDED = {
  completedAt: sql`clock_timestamp()`,
  executionTimeMs: sql`greatest(0, extract(epoch from clock_timestamp() - ${workflows.startedAt}) * 1000)`,
}

/** Workflows of other kinds have no script or no step, and are not walked. */
function toTicket(row: WorkflowRow): WalkTicket[] {
  const from = STEP_NAMES.find((name) => name === row.inputData.from)
  return row.scriptId && from ? [{ workflow: row.id, script: row.scriptId, from }] : []
}
