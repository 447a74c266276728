import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Database, rowsOf, type Seal } from '../../db/index.ts'
import { type Rotating, unlessWrongKey } from './rotating.ts'

const Row = z.object({ id: z.string(), data_key: z.string() })
type Row = z.infer<typeof Row>

/** Everything that has a data key, and the name of its rows. */
const KEYED = [
  { table: sql`instance_secrets`, id: sql`name`, what: 'secret' },
  { table: sql`blobs`, id: sql`id`, what: 'file' },
  { table: sql`scripts`, id: sql`id`, what: 'text of script' },
]

const AT_ONCE = 200

/** Puts every data key under the current master key, row by row; what it opens is not touched. Returns how many. */
export async function rewrapKeys({ db, seal, told, broken }: Rotating): Promise<number> {
  let done = 0
  for (const { table, id, what } of KEYED) {
    for (let batch = await formerOf(db, seal, { table, id }, ''); batch.length > 0; ) {
      for (const row of batch) {
        const isDone = await rewrap(db, seal, { table, id }, row)
        if (isDone === null) broken.push(`${what} ${row.id}`)
        else if (isDone) done++
      }
      told(`${done} keys are under the new key`)
      batch = await formerOf(db, seal, { table, id }, batch.at(-1)?.id ?? '')
    }
  }
  return done
}

interface Place {
  readonly table: SQL
  readonly id: SQL
}

/** Rows whose key is under another master key, beyond the last one looked at: one that does not open is not met twice. */
function formerOf(db: Database, seal: Seal, { table, id }: Place, beyond: string): Promise<Row[]> {
  return rowsOf(
    db,
    Row,
    sql`
    select ${id}::text as id, data_key from ${table}
    where split_part(data_key, '.', 1) <> ${seal.keys.currentId} and ${id}::text > ${beyond}
    order by ${id}::text limit ${AT_ONCE}`,
  )
}

/** False when somebody changed the row meanwhile, null when its key does not open. */
async function rewrap(db: Database, seal: Seal, { table, id }: Place, row: Row): Promise<boolean | null> {
  const key = await unlessWrongKey(() => seal.rewrap(row.data_key))
  if (key === null) return null
  const changed = await rowsOf(
    db,
    z.unknown(),
    sql`update ${table} set data_key = ${key} where ${id}::text = ${row.id} and data_key = ${row.data_key} returning 1`,
  )
  return changed.length > 0
}
