import type { CharacterId, InvitationId, ScriptId } from '@scripteam/contract/model'
import { index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { scripts } from './scripts.ts'

/** Partners who were asked to record lines. What they recorded is among the takes of its script, named by the id. */
export const invitations = pgTable(
  'invitations',
  {
    id: uuid('id').$type<InvitationId>().primaryKey(),
    scriptId: uuid('script_id')
      .$type<ScriptId>()
      .notNull()
      .references(() => scripts.id, { onDelete: 'cascade' }),
    /** SHA-256 of the secret in the partner's address, which is kept nowhere. */
    secretHash: text('secret_hash').notNull(),
    characters: jsonb('characters').$type<CharacterId[]>().notNull(),
    partner: text('partner').notNull().default(''),
    madeAt: moment('made_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
    /** When the partner agreed that their voice is kept here. */
    agreedAt: moment('agreed_at'),
    /** When the owner last looked at what came. */
    seenAt: moment('seen_at').notNull(),
  },
  (table) => [
    uniqueIndex('invitations_secret_hash_key').on(table.secretHash),
    index('invitations_script_idx').on(table.scriptId, table.madeAt),
  ],
)
