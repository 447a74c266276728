import type { WorkflowId } from '@scripteam/contract/model'
import { and, eq, isNull } from 'drizzle-orm'
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
        await db.insert(webhookInbox).values({ eventId: body.eventId, source: 'n8n', body }).onConflictDoNothing()
        if (!(await claim(db, body.eventId, now()))) return undefined
        try {
          // The brand names what n8n was given with the start of the workflow.
          await settle(engine, body.workflowId as WorkflowId, body.status)
        } catch (error) {
          await db.update(webhookInbox).set({ handledAt: null }).where(eq(webhookInbox.eventId, body.eventId))
          throw error
        }
        return undefined
      },
    },
  }
}

/** True for one of all deliveries of an event. */
async function claim(db: Database, eventId: string, now: Date): Promise<boolean> {
  const isOpen = and(eq(webhookInbox.eventId, eventId), isNull(webhookInbox.handledAt))
  const claimed = await db
    .update(webhookInbox)
    .set({ handledAt: now })
    .where(isOpen)
    .returning({ id: webhookInbox.eventId })
  return claimed.length > 0
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
