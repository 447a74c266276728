import {
  type BlobId,
  type ExportId,
  type ExportOrder,
  ExportStatus,
  type ScriptId,
  type UserId,
} from '@scripteam/contract/model'
import { index, integer, jsonb, pgTable, real, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { oneOf } from './enumerated.ts'
import { scripts } from './scripts.ts'
import { users } from './users.ts'

/** What a finished export is. */
interface KeptFile {
  name: string
  mime: string
  bytes: number
  durationMs?: number
  silentLines?: number
}

/** Files made of scripts in the background. A row that is deleted while it is worked on is work that stops. */
export const scriptExports = pgTable(
  'script_exports',
  {
    id: uuid('id').$type<ExportId>().primaryKey(),
    scriptId: uuid('script_id')
      .$type<ScriptId>()
      .notNull()
      .references(() => scripts.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    order: jsonb('what').$type<ExportOrder>().notNull(),
    status: text('status').$type<ExportStatus>().notNull(),
    progress: real('progress').notNull().default(0),
    problem: text('problem'),
    blob: text('blob').$type<BlobId>(),
    file: jsonb('file').$type<KeptFile>(),
    retries: integer('retries').notNull().default(0),
    createdAt: moment('created_at').notNull().defaultNow(),
    /** When the worker was last heard of; one that is silent for long has died. */
    beatAt: moment('beat_at').notNull().defaultNow(),
  },
  (table) => [
    index('script_exports_script_idx').on(table.scriptId, table.createdAt),
    index('script_exports_status_idx').on(table.status),
    oneOf('script_exports_status_check', table.status, ExportStatus),
  ],
)
