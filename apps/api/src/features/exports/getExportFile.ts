import { eq } from 'drizzle-orm'
import { scriptExports } from '../../db/index.ts'
import { fail, type Handler } from '../../http/handler.ts'
import { type ExportDesk, signedName } from './desk.ts'
import { isSealed } from './makeFile.ts'

/** The file, for whoever has a signed address that has not expired. */
export function getExportFile({ engine, parts }: ExportDesk): Handler<'getExportFile'> {
  return async ({ params, query, signal }) => {
    const [row] = await engine.db.select().from(scriptExports).where(eq(scriptExports.id, params.exportId))
    const signed = { expires: String(query.expires), signature: query.signature }
    if (!row?.blob || !row.file || !parts.tools.isSigned({ id: signedName(row), ...signed })) {
      return fail('SIGNATURE_INVALID')
    }
    const store = isSealed(row.file) ? engine.tools.sources : engine.blobs
    const content = await store.open(row.blob, signal)
    return content ? { content, isImmutable: true, tag: row.blob, fileName: row.file.name } : fail('NOT_FOUND')
  }
}
