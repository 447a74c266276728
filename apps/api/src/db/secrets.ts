import { eq } from 'drizzle-orm'
import type { Database } from './database.ts'
import { instanceSecrets } from './schema/index.ts'
import type { Seal } from './seal.ts'

/** A secret that this instance keeps for itself: made once, the same for all its processes, sealed at rest. */
export async function keptSecret(db: Database, seal: Seal, name: string, make: () => Promise<string>): Promise<string> {
  const kept = await find(db, seal, name)
  if (kept !== null) return kept
  await db
    .insert(instanceSecrets)
    .values({ name, ...sealedColumns(seal, await make()) })
    .onConflictDoNothing()
  // Another process may have been quicker: what is stored counts.
  const stored = await find(db, seal, name)
  if (stored === null) throw new Error(`The secret ${name} could not be stored`)
  return stored
}

async function find(db: Database, seal: Seal, name: string): Promise<string | null> {
  const [row] = await db.select().from(instanceSecrets).where(eq(instanceSecrets.name, name))
  return row ? seal.openText({ value: row.value, key: row.dataKey }) : null
}

function sealedColumns(seal: Seal, secret: string) {
  const { value, key } = seal.sealText(secret)
  return { value, dataKey: key }
}
