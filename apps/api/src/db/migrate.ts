import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as migrateNodePg } from 'drizzle-orm/node-postgres/migrator'
import type { PgliteDatabase } from 'drizzle-orm/pglite'
import { migrate as migrateInPglite } from 'drizzle-orm/pglite/migrator'
import type { Pool } from 'pg'
import type * as schema from './schema/index.ts'

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))

/** Any number that nobody else uses in this database: 'scri' in ASCII. */
const LOCK_KEY = 0x73637269

export async function migratePglite(db: PgliteDatabase<typeof schema>): Promise<void> {
  await migrateInPglite(db, { migrationsFolder })
}

/** Brings the schema up to date; several processes may start at once, one of them does it. */
export async function migratePg(pool: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK_KEY])
    await migrateNodePg(drizzle(client), { migrationsFolder })
    await client.query('select pg_advisory_unlock($1)', [LOCK_KEY])
    client.release()
  } catch (error) {
    // A destroyed connection gives its lock back by itself.
    client.release(true)
    throw error
  }
}
