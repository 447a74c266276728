import type { WorkflowId } from '@scripteam/contract/model'
import { eq } from 'drizzle-orm'
import { type Database, webhookInbox } from '../../db/index.ts'
import { fail } from '../../http/handler.ts'
import type { Feature, Parts } from '../../parts.ts'
import type { Engine } from '../steps/index.ts'
import { isSignedBy } from './signature.ts'

/** What n8n reports. It may come twice, late or in any order: each event has its effect once. */
export function bindWebhooks({ config, db, now }: Parts, engine: Engine): Feature {
  return {
    handlers: {
      async workflowComplete({ body, header, rawBody }) {
        if (!config.WEBHOOK_SECRET) return fail('NOT_CONFIGURED')
        const delivery = {
          timestamp: header('x-scripteam-timestamp'),
          signature: header('x-scripteam-signature'),
          rawBody,
        }
        if (!isSignedBy(config.WEBHOOK_SECRET, delivery, now())) return fail('SIGNATURE_INVALID')
        if (!(await isNews(db, body))) return undefined
        // The brand names what n8n was given with the start of the workflow.
        await settle(engine, body.workflowId as WorkflowId, body.status)
        await db.update(webhookInbox).set({ handledAt: now() }).where(eq(webhookInbox.eventId, body.eventId))
        return undefined
      },
    },
  }
}

/** An event that was received and not handled, because the process ended in between, is news again. */
async function isNews(db: Database, body: { eventId: string }): Promise<boolean> {
  await db.insert(webhookInbox).values({ eventId: body.eventId, source: 'n8n', body }).onConflictDoNothing()
  const [known] = await db.select().from(webhookInbox).where(eq(webhookInbox.eventId, body.eventId))
  return known?.handledAt === null
}

/**
 * The log of workflows is the truth. `completed` of a walk that is open closes it; `failed` is a hint, for the
 * step may have run all the same: the walk is begun again, which is free where nothing was lost.
 */
async function settle({ log, runner }: Engine, workflow: WorkflowId, status: 'completed' | 'failed'): Promise<void> {
  const ticket = (await log.unfinished()).find((open) => open.workflow === workflow)
  if (!ticket) return
  if (status === 'completed') await log.mark(workflow, { kind: 'completed' })
  else await runner.start(ticket.script, ticket.from)
}
