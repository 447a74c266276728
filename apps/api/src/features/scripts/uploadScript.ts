import { FILE_PROBLEMS } from '@scripteam/pipeline'
import { DEFAULT_LIMITS } from '@scripteam/pipeline/ports'
import { fail, type Handler } from '../../http/handler.ts'
import { isStorageFull } from '../steps/index.ts'
import { type ScriptDesk, whole } from './desk.ts'
import { storeScript } from './storeScript.ts'

/** Reads the file first, and stores it only when there is text in it. */
export function uploadScript(desk: ScriptDesk): Handler<'uploadScript'> {
  return async ({ user, file, fields, signal }) => {
    const extraction = await desk.parts.tools.extractor.extract(file, DEFAULT_LIMITS, signal)
    if (extraction.kind === 'problem') return fail(FILE_PROBLEMS[extraction.problem])
    // While somebody looks at what was read, the voices clear their throats.
    desk.parts.tools.speech.warm?.()
    const { mime, pages } = extraction
    try {
      const { title, expectedLanguage } = fields
      const row = await storeScript(desk, { user: user.id, file, text: { mime, pages }, title, expectedLanguage })
      await desk.engine.runner.start(row.id, 'readScript')
      return await whole(desk, row)
    } catch (error) {
      if (isStorageFull(error)) return fail('STORAGE_FULL')
      throw error
    }
  }
}
