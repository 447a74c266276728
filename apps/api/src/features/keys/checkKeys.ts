import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Database, rowsOf, type Seal, WrongKey } from '../../db/index.ts'

const Census = z.object({ id: z.string(), values: z.coerce.number() })

/** Throws `WrongKey` when a file, a text or a secret is encrypted under a key that is not set. */
export async function checkKeys(db: Database, seal: Seal): Promise<void> {
  const stranger = (await census(db)).find(({ id }) => !seal.keys.ids.includes(id))
  if (!stranger) return
  throw new WrongKey(
    `${stranger.values} of the stored values are encrypted under the key ${stranger.id}, which is not set`,
  )
}

/** How many values each master key stands for, by its id. */
function census(db: Database): Promise<z.infer<typeof Census>[]> {
  return rowsOf(
    db,
    Census,
    sql`
    select split_part(data_key, '.', 1) as id, count(*) as values
    from (
      select data_key from blobs
      union all select data_key from scripts
      union all select data_key from instance_secrets
    ) as keyed
    where data_key is not null group by 1 order by 1`,
  )
}
