import type { UserId } from '@scripteam/contract/model'
import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { moment } from './columns.ts'
import { oneOf } from './enumerated.ts'
import { users } from './users.ts'

/** Refresh tokens, by the hash of their secret. Each use makes the next of its family; a second use ends the family. */
export const refreshTokens = pgTable(
  'refresh_tokens',
  {
    tokenHash: text('token_hash').primaryKey(),
    family: uuid('family').notNull(),
    userId: ownerColumn(),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [
    index('refresh_tokens_family_idx').on(table.family),
    index('refresh_tokens_user_id_idx').on(table.userId),
  ],
)

/** What was answered to a request with an `Idempotency-Key`; `status` is null while it is being worked on. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    userId: ownerColumn(),
    endpoint: text('endpoint').notNull(),
    key: text('key').notNull(),
    bodyHash: text('body_hash').notNull(),
    status: integer('status'),
    answer: jsonb('answer').$type<unknown>(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.endpoint, table.key] })],
)

const Platform = z.enum(['ios', 'android', 'web'])
type Platform = z.infer<typeof Platform>

/** Where reminders go. A device belongs to whoever signed in on it last. */
export const devices = pgTable(
  'devices',
  {
    id: uuid('id').primaryKey(),
    userId: ownerColumn(),
    token: text('token').notNull(),
    platform: text('platform').$type<Platform>().notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('devices_token_key').on(table.token),
    index('devices_user_id_idx').on(table.userId),
    oneOf('devices_platform_check', table.platform, Platform),
  ],
)

function ownerColumn() {
  return uuid('user_id')
    .$type<UserId>()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' })
}
