import { createHash } from 'node:crypto'
import type {
  ExpectedLanguage,
  FileMetadata,
  Language,
  Page,
  Region,
  ScriptId,
  UserId,
} from '@scripteam/contract/model'
import { type ExtractedText, rememberOutput } from '@scripteam/pipeline'
import { eq } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { scripts } from '../../db/index.ts'
import type { UploadedFile } from '../../http/handler.ts'
import { keepBlobs, releaseBlobs, SCRIPT_COLUMNS, type ScriptRow } from '../steps/index.ts'
import type { ScriptDesk } from './desk.ts'
import { displayName, titleFromName } from './fileNames.ts'

export interface NewScript {
  readonly user: UserId
  readonly file: UploadedFile
  readonly text: ExtractedText
  readonly title?: string | undefined
  readonly expectedLanguage: ExpectedLanguage
  /** Set for samples, whose language needs no asking. */
  readonly confirmed?: { readonly language: Language; readonly region: Region }
}

/** Stores a script whose text was read: file, row and first step's output, or nothing at all. */
export async function storeScript(desk: ScriptDesk, script: NewScript): Promise<ScriptRow> {
  const { engine, parts } = desk
  // The id is made here; the brand says what it is an id of.
  const id = newId() as ScriptId
  const blob = await engine.tools.sources.put(script.file.bytes, script.text.mime)
  try {
    const [row] = await engine.db
      .insert(scripts)
      .values({ ...columnsOf(script), id, sourceBlob: blob, originalText: parts.seal.sealText(plainText(script.text)) })
      .returning(SCRIPT_COLUMNS)
    if (!row) throw new Error('the script was not stored')
    await keepBlobs(engine.db, id, [blob])
    const facts = await engine.tools.store.facts(id)
    if (facts) await rememberOutput('extractText', script.text, facts, engine.tools)
    return row
  } catch (error) {
    await engine.db.delete(scripts).where(eq(scripts.id, id))
    await keepBlobs(engine.db, id, [blob])
    await releaseBlobs(engine.db, engine.blobs, id)
    throw error
  }
}

function columnsOf({ user, file, text, title, expectedLanguage, confirmed }: NewScript) {
  return {
    userId: user,
    title: title || titleFromName(file.name),
    isTitleGiven: Boolean(title),
    expectedLanguage,
    processingStatus: 'analyzing' as const,
    progressStep: 'readScript',
    progressPercent: 5,
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

/** All text of a file, as one. */
export function plainText({ pages }: ExtractedText): string {
  // PostgreSQL has no NUL in text.
  return pages.map(pageText).join('\n').replaceAll('\u0000', '')
}

function pageText(page: Page): string {
  const runs = page.kind === 'flow' ? page.lines : page.items
  return runs.map((run) => run.text).join('\n')
}
