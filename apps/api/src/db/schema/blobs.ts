import type { BlobId } from '@scripteam/contract/model'
import { bigint, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { moment } from './columns.ts'
import { oneOf } from './enumerated.ts'

/** Files that are stored. `dataKey` is set for those that went through `db/seal.ts`, and opens them. */
export const blobs = pgTable('blobs', {
  id: text('id').$type<BlobId>().primaryKey(),
  mime: text('mime').notNull(),
  bytes: bigint('bytes', { mode: 'number' }).notNull(),
  dataKey: text('data_key'),
  createdAt: moment('created_at').notNull().defaultNow(),
})

const OwnerKind = z.enum(['script', 'audio', 'avatar', 'step'])
type OwnerKind = z.infer<typeof OwnerKind>

/** Who needs a blob; one without an owner may be deleted. `ownerId` is a script's id or a content key. */
export const blobOwners = pgTable(
  'blob_owners',
  {
    blobId: text('blob_id')
      .$type<BlobId>()
      .notNull()
      .references(() => blobs.id, { onDelete: 'cascade' }),
    ownerKind: text('owner_kind').$type<OwnerKind>().notNull(),
    ownerId: text('owner_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.blobId, table.ownerKind, table.ownerId] }),
    index('blob_owners_owner_idx').on(table.ownerKind, table.ownerId),
    oneOf('blob_owners_kind_check', table.ownerKind, OwnerKind),
  ],
)
