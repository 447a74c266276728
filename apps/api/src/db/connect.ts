import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import { Pool } from 'pg'
import type { Database } from './database.ts'
import { lockFolder } from './lock.ts'
import { migratePg, migratePglite } from './migrate.ts'
import * as schema from './schema/index.ts'

/** An open, migrated database. `driver` is for code that needs the engine itself, such as the job queue. */
export interface Connection {
  readonly db: Database
  readonly driver: { kind: 'pglite'; pglite: PGlite } | { kind: 'postgres'; pool: Pool; url: string }
  /** One small query; throws when the database does not answer. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** `url` for PostgreSQL; `folder` for PGlite on disk; neither for PGlite in memory, as tests use it. */
export interface Place {
  url?: string | undefined
  folder?: string | undefined
}

/** Opens and migrates. Throws `FolderInUse` when another process works on the folder. */
export async function connect(place: Place): Promise<Connection> {
  return place.url === undefined ? connectPglite(place.folder) : connectPg(place.url)
}

async function connectPglite(folder: string | undefined): Promise<Connection> {
  if (folder !== undefined) await mkdir(folder, { recursive: true })
  const lock = folder === undefined ? null : await lockFolder(folder)
  try {
    const pglite = await PGlite.create(folder === undefined ? {} : { dataDir: join(folder, 'pglite') })
    const db = drizzlePglite(pglite, { schema })
    await migratePglite(db)
    return {
      db,
      driver: { kind: 'pglite', pglite },
      ping: async () => void (await pglite.query('select 1')),
      close: async () => {
        await pglite.close()
        await lock?.release()
      },
    }
  } catch (error) {
    await lock?.release()
    throw error
  }
}

async function connectPg(url: string): Promise<Connection> {
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000, statement_timeout: 60_000 })
  // An idle connection that breaks is replaced by the pool at the next query; unheard, the event would end the process.
  pool.on('error', () => undefined)
  try {
    await migratePg(pool)
  } catch (error) {
    await pool.end()
    throw error
  }
  return {
    db: drizzlePg(pool, { schema }),
    driver: { kind: 'postgres', pool, url },
    ping: async () => void (await pool.query('select 1')),
    close: () => pool.end(),
  }
}
