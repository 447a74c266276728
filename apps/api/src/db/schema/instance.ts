import { jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'

/** Secrets that an instance made for itself, such as its token keys; `value` goes through `db/seal.ts`, `dataKey` with it. */
export const instanceSecrets = pgTable('instance_secrets', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
  dataKey: text('data_key'),
  createdAt: moment('created_at').notNull().defaultNow(),
})

/** Every webhook as it came, by the sender's event id, so that one sent twice is handled once. */
export const webhookInbox = pgTable('webhook_inbox', {
  eventId: text('event_id').primaryKey(),
  source: text('source').notNull(),
  body: jsonb('body').$type<unknown>().notNull(),
  receivedAt: moment('received_at').notNull().defaultNow(),
  handledAt: moment('handled_at'),
})
