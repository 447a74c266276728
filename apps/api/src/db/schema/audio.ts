import type { BlobId, ScriptId, UserId, WordTime } from '@scripteam/contract/model'
import { bigint, index, integer, jsonb, pgTable, primaryKey, real, text, uuid } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { moment } from './columns.ts'
import { oneOf } from './enumerated.ts'
import { scripts } from './scripts.ts'
import { users } from './users.ts'

/**
 * Every clip ever recorded, shared by all: `contentKey` is the SHA-256 over provider, model, voice,
 * settings, language and NFC text, so the same line is never bought twice.
 */
export const audioCache = pgTable('audio_cache', {
  contentKey: text('content_key').primaryKey(),
  provider: text('provider').notNull(),
  blob: text('blob').$type<BlobId>().notNull(),
  durationMs: real('duration_ms').notNull(),
  leadMs: real('lead_ms').notNull(),
  words: jsonb('words').$type<WordTime[]>(),
  createdAt: moment('created_at').notNull().defaultNow(),
})

const IntentStatus = z.enum(['reserved', 'spent', 'released', 'parked'])
export type IntentStatus = z.infer<typeof IntentStatus>

/** Written before a paid call: after a crash it is reconciled, never blindly repeated. Costs in millionths of a dollar. */
export const audioIntents = pgTable(
  'audio_intents',
  {
    id: uuid('id').primaryKey(),
    contentKey: text('content_key').notNull(),
    scriptId: uuid('script_id')
      .$type<ScriptId>()
      .references(() => scripts.id, { onDelete: 'set null' }),
    userId: uuid('user_id')
      .$type<UserId>()
      .references(() => users.id, { onDelete: 'set null' }),
    provider: text('provider').notNull(),
    characters: integer('characters').notNull(),
    costMicros: bigint('cost_micros', { mode: 'number' }).notNull(),
    status: text('status').$type<IntentStatus>().notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    settledAt: moment('settled_at'),
  },
  (table) => [
    index('audio_intents_content_key_idx').on(table.contentKey),
    index('audio_intents_status_idx').on(table.status),
    oneOf('audio_intents_status_check', table.status, IntentStatus),
  ],
)

/** What may be spent in a period (`2026-11`) by a scope (`instance`, or a user's id), in millionths of a dollar. */
export const budgets = pgTable(
  'budgets',
  {
    scope: text('scope').notNull(),
    period: text('period').notNull(),
    limitMicros: bigint('limit_micros', { mode: 'number' }).notNull(),
    reservedMicros: bigint('reserved_micros', { mode: 'number' }).notNull().default(0),
    spentMicros: bigint('spent_micros', { mode: 'number' }).notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.scope, table.period] })],
)
