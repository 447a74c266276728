import { BlobId, ScriptId } from '@scripteam/contract/model'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Database, rowsOf } from '../../db/index.ts'
import { keepBlobs } from '../steps/index.ts'
import { type Rotating, unlessWrongKey } from './rotating.ts'

const Row = z.object({ script: ScriptId, blob: BlobId })
type Row = z.infer<typeof Row>

/**
 * Stores every private file that has no data key anew, sealed: one that was stored before a key was set, or sealed by a
 * master key itself. Its name changes with its bytes, and the script turns to the new one in one transaction. The old
 * file loses its owner, and is freed as any other, an hour later at the earliest: somebody may be reading it.
 */
export async function sealFiles({ db, sources, told, broken, signal }: Rotating): Promise<number> {
  let done = 0
  for (const row of await keyless(db)) {
    const file = await unlessWrongKey(() => sources.get(row.blob, signal))
    if (!file) broken.push(`file ${row.blob} of script ${row.script}`)
    else {
      const anew = await sources.put(file.bytes, file.mime, signal)
      await keepBlobs(db, row.script, [anew])
      await turnTo(db, row, anew)
      told(`${++done} files were sealed anew`)
    }
  }
  return done
}

/** The files of scripts that are to lie sealed, and have no key. */
function keyless(db: Database): Promise<Row[]> {
  return rowsOf(
    db,
    Row,
    sql`
    select distinct script, blob from (
      select id as script, source_blob as blob from scripts
      union select script_id, former_reading from script_decisions
      union select script_id, former_draft ->> 'source' from script_decisions
      union select script_id, former_draft ->> 'formerReading' from script_decisions
      union select script_id, blob from script_exports where file ->> 'mime' = 'application/pdf'
    ) as files join blobs on blobs.id = files.blob
    where blobs.data_key is null
    order by script, blob`,
  )
}

async function turnTo(db: Database, { script, blob }: Row, anew: BlobId): Promise<void> {
  await db.transaction(async (transaction) => {
    await transaction.execute(
      sql`update scripts set source_blob = ${anew} where id = ${script} and source_blob = ${blob}`,
    )
    await transaction.execute(
      sql`update script_decisions set former_reading = ${anew} where script_id = ${script} and former_reading = ${blob}`,
    )
    for (const field of ['source', 'formerReading']) {
      await transaction.execute(sql`
        update script_decisions set former_draft = jsonb_set(former_draft, array[${field}], to_jsonb(${anew}::text))
        where script_id = ${script} and former_draft ->> ${field} = ${blob}`)
    }
    await transaction.execute(
      sql`update script_exports set blob = ${anew} where script_id = ${script} and blob = ${blob}`,
    )
    await transaction.execute(
      sql`delete from blob_owners where blob_id = ${blob} and owner_kind = 'script' and owner_id = ${script}`,
    )
    await transaction.execute(sql`update blobs set created_at = now() where id = ${blob}`)
  })
}
