import type { UserId } from '@scripteam/contract/model'
import type { LineToSpeak } from '@scripteam/pipeline/ports'
import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { audioCache } from './audio.ts'
import { moment } from './columns.ts'
import { oneOf } from './enumerated.ts'
import { users } from './users.ts'

/** `forgotten`: paid, and its recording was deleted with the last script that needed it. */
const IntentStatus = z.enum(['reserved', 'parked', 'spent', 'released', 'forgotten'])
type IntentStatus = z.infer<typeof IntentStatus>

/**
 * One row for each time a line was to be bought, written before the call. The unique index is what keeps a line from
 * being paid twice: no second row can be live beside one that is in hand, unclear or spent.
 */
export const audioIntents = pgTable(
  'audio_intents',
  {
    id: uuid('id').primaryKey(),
    contentKey: text('content_key').notNull(),
    userId: uuid('user_id')
      .$type<UserId>()
      .references(() => users.id, { onDelete: 'set null' }),
    tenant: text('tenant'),
    provider: text('provider').notNull(),
    characters: integer('characters').notNull(),
    /** In millionths of a dollar. */
    costMicros: bigint('cost_micros', { mode: 'number' }).notNull(),
    /** The month whose budgets it comes out of, `2026-11`. */
    period: text('period').notNull(),
    status: text('status').$type<IntentStatus>().notNull(),
    /** What was asked for, to look it up in the provider's books; null once that is settled. */
    line: jsonb('line').$type<LineToSpeak>(),
    /** Reserved: how long its process is waited for. Parked: when the provider's books are looked at next. */
    dueAt: moment('due_at').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    settledAt: moment('settled_at'),
  },
  (table) => [
    uniqueIndex('audio_intents_live_key').on(table.contentKey).where(sql`status in ('reserved', 'parked', 'spent')`),
    index('audio_intents_open_idx').on(table.dueAt).where(sql`status in ('reserved', 'parked')`),
    index('audio_intents_user_id_idx').on(table.userId),
    oneOf('audio_intents_status_check', table.status, IntentStatus),
  ],
)

/** What a scope (`instance`, `tenant:name`, `user:id`) may have recorded in a month, in characters. The check is the hard limit. */
export const budgets = pgTable(
  'budgets',
  {
    scope: text('scope').notNull(),
    period: text('period').notNull(),
    capCharacters: bigint('cap_characters', { mode: 'number' }).notNull(),
    reservedCharacters: bigint('reserved_characters', { mode: 'number' }).notNull().default(0),
    spentCharacters: bigint('spent_characters', { mode: 'number' }).notNull().default(0),
    /** In millionths of a dollar. */
    spentMicros: bigint('spent_micros', { mode: 'number' }).notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.scope, table.period] }),
    check('budgets_cap_check', sql`spent_characters + reserved_characters <= cap_characters`),
    check('budgets_signs_check', sql`spent_characters >= 0 and reserved_characters >= 0`),
  ],
)

/** Budgets that whoever runs the instance has set by hand, from then on: they stand before those of the configuration. */
export const budgetCaps = pgTable(
  'budget_caps',
  {
    scope: text('scope').primaryKey(),
    capCharacters: bigint('cap_characters', { mode: 'number' }).notNull(),
  },
  () => [check('budget_caps_sign_check', sql`cap_characters >= 0`)],
)

/** Which bought recordings an account has paid for out of its own budget, whoever bought them. */
export const audioGrants = pgTable(
  'audio_grants',
  {
    userId: uuid('user_id')
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    contentKey: text('content_key')
      .notNull()
      .references(() => audioCache.contentKey, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.contentKey] }),
    index('audio_grants_content_key_idx').on(table.contentKey),
  ],
)
