import type { BlobId, WordTime } from '@scripteam/contract/model'
import { boolean, index, integer, jsonb, pgTable, real, text } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'

/**
 * Every clip ever recorded, shared by all: `contentKey` is the SHA-256 over provider, model, voice,
 * settings, language and NFC text, so the same line is never bought twice.
 */
export const audioCache = pgTable(
  'audio_cache',
  {
    contentKey: text('content_key').primaryKey(),
    provider: text('provider').notNull(),
    blob: text('blob').$type<BlobId>().notNull(),
    durationMs: real('duration_ms').notNull(),
    leadMs: real('lead_ms').notNull(),
    /** Null for a clip made before it was counted. */
    bytes: integer('bytes'),
    words: jsonb('words').$type<WordTime[]>(),
    /** Paid by the character: an account hears it once it has paid its share (`audio_grants`). */
    isBought: boolean('is_bought').notNull().default(false),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [index('audio_cache_blob_idx').on(table.blob)],
)
