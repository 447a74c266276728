import type { Workflow } from '@scripteam/contract/model'
import { and, eq, notExists, sql } from 'drizzle-orm'
import { blobOwners, type Database, scripts, workflows } from '../../db/index.ts'
import { fail } from '../../http/handler.ts'
import type { Log } from '../../observe/log.ts'
import type { Feature } from '../../parts.ts'
import type { Engine } from './engine.ts'
import { retryRecordings } from './retryRecordings.ts'
import { releaseBlobs, releaseOwnerless } from './trackedBlobs.ts'

/** The work in the background: begun and ended with the process, and looked at by its id. */
export function bindSteps(engine: Engine, journal: Log): Feature {
  let retries: ReturnType<typeof retryRecordings> | null = null
  return {
    handlers: {
      async getWorkflow({ user, params }) {
        const workflow = await ownWorkflow(engine.db, user.id, params.id)
        return workflow ?? fail('NOT_FOUND')
      },
    },
    async startWork() {
      await releaseOrphans(engine)
      await releaseOwnerless(engine.db, engine.tools.blobs)
      await engine.runner.begin()
      retries = retryRecordings(engine, (err) => journal.error({ err }, 'recordings were not tried again'))
    },
    async stop() {
      await retries?.stop()
      await engine.runner.stop()
    },
  }
}

type WorkflowRow = typeof workflows.$inferSelect

async function ownWorkflow(db: Database, user: string, id: WorkflowRow['id']): Promise<Workflow | null> {
  const [row] = await db
    .select({ workflow: workflows })
    .from(workflows)
    .innerJoin(scripts, eq(scripts.id, workflows.scriptId))
    .where(and(eq(workflows.id, id), sql`${scripts.userId} = ${user}`))
  return row ? toWorkflow(row.workflow) : null
}

function toWorkflow(row: WorkflowRow): Workflow {
  return {
    id: row.id,
    workflowType: row.workflowType,
    relatedEntityId: row.relatedEntityId,
    ...(row.language && { language: row.language }),
    inputData: row.inputData,
    ...(row.outputData && { outputData: row.outputData }),
    status: row.status,
    startedAt: row.startedAt.toISOString(),
    ...(row.completedAt && { completedAt: row.completedAt.toISOString() }),
    ...(row.executionTimeMs !== null && { executionTime: row.executionTimeMs }),
    ...(row.errorDetails && { errorDetails: row.errorDetails }),
    retryCount: row.retryCount,
  }
}

/** Blobs kept for scripts that were deleted while a walk was putting them there. */
async function releaseOrphans({ db, tools }: Engine): Promise<void> {
  const script = db.select().from(scripts).where(sql`${scripts.id}::text = ${blobOwners.ownerId}`)
  const orphans = await db
    .selectDistinct({ owner: blobOwners.ownerId })
    .from(blobOwners)
    .where(and(eq(blobOwners.ownerKind, 'script'), notExists(script)))
  for (const { owner } of orphans) await releaseBlobs(db, tools.blobs, owner)
}
