import { createHash } from 'node:crypto'
import type { ExpectedLanguage, FileMetadata, Language, Region, ScriptId, UserId } from '@scripteam/contract/model'
import { type ExtractedText, rememberOutput } from '@scripteam/pipeline'
import { eq } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { scripts } from '../../db/index.ts'
import type { UploadedFile } from '../../http/handler.ts'
import { keepBlobs, releaseBlobs, SCRIPT_COLUMNS, type ScriptRow, textColumns } from '../steps/index.ts'
import type { ScriptDesk } from './desk.ts'
import { displayName, titleFromName } from './fileNames.ts'

export interface NewScript {
  readonly user: UserId
  readonly file: UploadedFile
  readonly text: ExtractedText
  /** Some of its pages are pictures, and the text is not all of it yet. */
  readonly isScan?: boolean
  readonly title?: string | undefined
  readonly expectedLanguage: ExpectedLanguage
  /** Set for samples, whose language needs no asking. */
  readonly confirmed?: { readonly language: Language; readonly region: Region }
}

/** Stores a script whose text was read, or a scan whose text will be: file, row and first step's output, or nothing at all. */
export async function storeScript(desk: ScriptDesk, script: NewScript): Promise<ScriptRow> {
  const { engine, parts } = desk
  // The id is made here; the brand says what it is an id of.
  const id = newId() as ScriptId
  const blob = await engine.tools.sources.put(script.file.bytes, script.text.mime)
  try {
    const [row] = await engine.db
      .insert(scripts)
      .values({ ...columnsOf(script), id, sourceBlob: blob, ...textColumns(parts.seal, script.text) })
      .returning(SCRIPT_COLUMNS)
    if (!row) throw new Error('the script was not stored')
    await keepBlobs(engine.db, id, [blob])
    const facts = await engine.tools.store.facts(id)
    if (facts && !script.isScan) await rememberOutput('extractText', script.text, facts, engine.tools)
    return row
  } catch (error) {
    await engine.db.delete(scripts).where(eq(scripts.id, id))
    await keepBlobs(engine.db, id, [blob])
    await releaseBlobs(engine.db, engine.blobs, id)
    throw error
  }
}

function columnsOf({ user, file, text, isScan = false, title, expectedLanguage, confirmed }: NewScript) {
  return {
    userId: user,
    title: title || titleFromName(file.name),
    isTitleGiven: Boolean(title),
    expectedLanguage,
    processingStatus: 'analyzing' as const,
    progressStep: isScan ? 'extractText' : 'readScript',
    progressPercent: isScan ? 0 : 5,
    isSample: confirmed !== undefined,
    ...(confirmed && { primaryLanguage: confirmed.language, region: confirmed.region }),
    fileMetadata: metadataOf(file, text),
  }
}

export function metadataOf(file: UploadedFile, { mime, pages }: ExtractedText): FileMetadata {
  return {
    name: displayName(file.name),
    mime,
    bytes: file.bytes.length,
    ...(pages.some((page) => page.kind === 'positioned') && { pages: pages.length }),
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
  }
}
