import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as schema from './schema/index.ts'

/**
 * The database as features see it: PGlite or PostgreSQL behind one drizzle schema. Keep transactions
 * short and await nothing but the transaction's own queries inside one: PGlite has a single
 * connection, and a query through `Database` would wait for the transaction that waits for it.
 */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>
