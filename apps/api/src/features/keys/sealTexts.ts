import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Database, rowsOf, type Seal } from '../../db/index.ts'
import { type Rotating, unlessWrongKey } from './rotating.ts'

const Row = z.object({ id: z.string(), value: z.string() })
type Row = z.infer<typeof Row>

/** Where texts are kept sealed. */
const TEXTS = [
  { table: sql`instance_secrets`, id: sql`name`, value: sql`value`, what: 'secret' },
  { table: sql`scripts`, id: sql`id`, value: sql`original_text`, what: 'text of script' },
]

/** Texts are as long as a play. */
const AT_ONCE = 20

/** Gives a data key to every text that has none: stored before a key was set, or sealed by a master key itself. */
export async function sealTexts({ db, seal, told, broken }: Rotating): Promise<number> {
  let done = 0
  for (const { what, ...place } of TEXTS) {
    for (let batch = await keyless(db, place, ''); batch.length > 0; ) {
      for (const row of batch) {
        const text = await unlessWrongKey(() => seal.openText({ value: row.value, key: null }))
        if (text === null) broken.push(`${what} ${row.id}`)
        else if (await replace(db, seal, place, row, text)) done++
      }
      told(`${done} texts were sealed anew`)
      batch = await keyless(db, place, batch.at(-1)?.id ?? '')
    }
  }
  return done
}

interface Place {
  readonly table: SQL
  readonly id: SQL
  readonly value: SQL
}

function keyless(db: Database, { table, id, value }: Place, beyond: string): Promise<Row[]> {
  return rowsOf(
    db,
    Row,
    sql`
    select ${id}::text as id, ${value} as value from ${table}
    where ${value} is not null and data_key is null and ${id}::text > ${beyond}
    order by ${id}::text limit ${AT_ONCE}`,
  )
}

/** False when somebody changed the text meanwhile: what is written now has a key. */
async function replace(db: Database, seal: Seal, place: Place, row: Row, text: string): Promise<boolean> {
  const { table, id, value } = place
  const sealed = seal.sealText(text)
  const changed = await rowsOf(
    db,
    z.unknown(),
    sql`
    update ${table} set ${value} = ${sealed.value}, data_key = ${sealed.key}
    where ${id}::text = ${row.id} and data_key is null and ${value} = ${row.value} returning 1`,
  )
  return changed.length > 0
}
