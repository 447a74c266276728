import type { DraftChange, FileMetadata, Reading } from '@scripteam/contract/model'
import { type ExtractedText, FILE_PROBLEMS, hashOf, rememberOutput, type ScriptFacts, show } from '@scripteam/pipeline'
import { DEFAULT_LIMITS } from '@scripteam/pipeline/ports'
import { draftChange, matchReadings, readScript } from '@scripteam/script'
import { eq } from 'drizzle-orm'
import { type FormerDraft, scripts } from '../../db/index.ts'
import { fail, type Handler, type UploadedFile } from '../../http/handler.ts'
import {
  isStorageFull,
  keepBlobs,
  keepReading,
  ownScript,
  readingAsRead,
  setDecisions,
  settleVoices,
  textColumns,
} from '../steps/index.ts'
import { type ScriptDesk, whole } from './desk.ts'
import { metadataOf } from './storeScript.ts'

/** Reads the revised draft before anything changes; what of it is new is recorded in the background. */
export function uploadDraft(desk: ScriptDesk): Handler<'uploadDraft'> {
  return async ({ user, params, file, signal }) => {
    const { engine, parts } = desk
    const known = await ownScript(engine.db, user.id, params.id)
    if (!known) return fail('NOT_FOUND')
    const facts = await engine.tools.store.facts(params.id)
    const former = facts && (await readingAsRead(facts, engine))
    if (!former) return fail('STILL_READING')
    const text = await parts.tools.extractor.extract(file, DEFAULT_LIMITS, signal)
    if (text.kind === 'problem') return fail(FILE_PROBLEMS[text.problem])
    const { script: scriptId, expectedLanguage } = facts
    const revised = readScript(text.pages, { scriptId, expectedLanguage })
    if (revised.kind === 'noDialogue') return fail('NO_DIALOGUE_FOUND')
    const draft = draftChange(former, matchReadings(former, revised.reading, hashOf(former)))
    try {
      const before = formerDraft(facts, known.fileMetadata)
      await takeOver(desk, facts, { file, text: { mime: text.mime, pages: text.pages }, former, draft, before })
    } catch (error) {
      if (isStorageFull(error)) return fail('STORAGE_FULL')
      throw error
    }
    const row = await ownScript(engine.db, user.id, params.id)
    return row ? whole(desk, row) : fail('NOT_FOUND')
  }
}

interface Revision {
  readonly file: UploadedFile
  readonly text: ExtractedText
  readonly former: Reading
  readonly draft: DraftChange
  /** The draft it takes over from. */
  readonly before: FormerDraft
}

function formerDraft({ file: { blob }, formerReading, draft }: ScriptFacts, file: FileMetadata): FormerDraft {
  return { source: blob, file, formerReading, draft }
}

/** The files are stored first; then the script turns to them in one transaction, and the walk begins anew. */
async function takeOver({ engine, parts }: ScriptDesk, facts: ScriptFacts, revision: Revision): Promise<void> {
  const { file, text, former, draft, before } = revision
  const { script } = facts
  const blob = await engine.tools.sources.put(file.bytes, text.mime)
  await keepBlobs(engine.db, script, [blob])
  const formerReading = await keepReading(script, former, engine.tools, engine.db)
  await settleVoices(script, engine.tools, engine.db)
  await engine.db.transaction(async (transaction) => {
    await transaction
      .update(scripts)
      .set({
        sourceBlob: blob,
        fileMetadata: metadataOf(file, text),
        ...textColumns(parts.seal, text),
      })
      .where(eq(scripts.id, script))
    await setDecisions(transaction, script, { formerReading, draft, formerDraft: before })
  })
  const turned = await engine.tools.store.facts(script)
  if (turned) await rememberOutput('extractText', text, turned, engine.tools)
  await show(script, { status: 'analyzing', progress: { step: 'readScript', percent: 5 } }, engine.tools)
  await engine.runner.start(script, 'extractText')
}
