import { type ExtractedText, FILE_PROBLEMS } from '@scripteam/pipeline'
import { DEFAULT_LIMITS, type Extraction } from '@scripteam/pipeline/ports'
import { fail, type Handler } from '../../http/handler.ts'
import { isStorageFull } from '../steps/index.ts'
import { type ScriptDesk, whole } from './desk.ts'
import { storeScript } from './storeScript.ts'

/** Reads the file first, and stores it only when there is text in it, or pictures of text that will be read by and by. */
export function uploadScript(desk: ScriptDesk): Handler<'uploadScript'> {
  return async ({ user, file, fields, signal }) => {
    const { extractor, recogniser } = desk.parts.tools
    const extraction = await extractor.extract(file, DEFAULT_LIMITS, signal)
    const isScan = extraction.pictures !== undefined && (await recogniser.isReady())
    if (extraction.kind === 'problem' && !isScan) return fail(FILE_PROBLEMS[extraction.problem])
    // While somebody looks at what was read, the voices clear their throats.
    desk.parts.tools.speech.warm?.()
    try {
      const { title, expectedLanguage } = fields
      const row = await storeScript(desk, {
        user: user.id,
        file,
        text: textOf(extraction),
        isScan,
        title,
        expectedLanguage,
      })
      await desk.engine.runner.start(row.id, isScan ? 'extractText' : 'readScript')
      return await whole(desk, row)
    } catch (error) {
      if (isStorageFull(error)) return fail('STORAGE_FULL')
      throw error
    }
  }
}

/** What can be read at once; of a scan only how many pages it has. */
function textOf(extraction: Extraction): ExtractedText {
  if (extraction.kind === 'text') return { mime: extraction.mime, pages: extraction.pages }
  const pages = (extraction.pictures ?? []).map((page) => ({ kind: 'positioned' as const, ...page, items: [] }))
  return { mime: 'application/pdf', pages }
}
