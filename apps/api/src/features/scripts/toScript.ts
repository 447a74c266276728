import type { Character, ProcessedScript, Script, ScriptId } from '@scripteam/contract/model'
import { eq } from 'drizzle-orm'
import { type Database, processedScripts, type Seal, scripts } from '../../db/index.ts'
import type { ScriptRow } from '../steps/index.ts'

/** A script on the wire, without its text and scenes. */
export function toScript(row: ScriptRow, characters: Character[]): Script {
  return {
    id: row.id,
    userId: row.userId,
    title: row.title,
    expectedLanguage: row.expectedLanguage,
    detectedLanguage: row.detectedLanguage,
    primaryLanguage: row.primaryLanguage,
    characters,
    uploadedAt: row.uploadedAt.toISOString(),
    processingStatus: row.processingStatus,
    progress: { step: row.progressStep, percent: row.progressPercent },
    ...(row.problem && { problem: row.problem }),
    isSample: row.isSample,
    hasNarrator: row.hasNarrator,
    fileMetadata: row.fileMetadata,
  }
}

/** A script on the wire with everything that was read in it. */
export async function toWholeScript(
  db: Database,
  seal: Seal,
  row: ScriptRow,
  characters: Character[],
): Promise<Script> {
  const content = await processedContent(db, row.id)
  const text = await originalText(db, seal, row.id)
  return {
    ...toScript(row, characters),
    ...(text !== null && { originalText: text }),
    ...(content && { processedContent: content }),
  }
}

async function originalText(db: Database, seal: Seal, script: ScriptId): Promise<string | null> {
  const columns = { value: scripts.originalText, key: scripts.dataKey }
  const [stored] = await db.select(columns).from(scripts).where(eq(scripts.id, script))
  return stored && stored.value !== null ? seal.openText({ value: stored.value, key: stored.key }) : null
}

async function processedContent(db: Database, script: ScriptId): Promise<ProcessedScript | null> {
  const [row] = await db.select().from(processedScripts).where(eq(processedScripts.scriptId, script))
  if (!row) return null
  const { scenes, relationships, emotionalContext, practiceMetadata } = row
  return { scenes, relationships, emotionalContext, practiceMetadata }
}
