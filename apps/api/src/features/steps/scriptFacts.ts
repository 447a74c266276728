import type { Confirmation } from '@scripteam/contract/api'
import type { BlobId, ScriptId } from '@scripteam/contract/model'
import { type Decisions, NO_DECISIONS, type ScriptFacts } from '@scripteam/pipeline'
import { eq } from 'drizzle-orm'
import { type Database, type FormerDraft, scriptDecisions, scripts } from '../../db/index.ts'
import { SCRIPT_COLUMNS, type ScriptRow } from './ownScript.ts'

type DecisionRow = typeof scriptDecisions.$inferSelect

/** What is known of a script besides the outputs of its steps; null when there is no such script. */
export async function readFacts(db: Database, script: ScriptId): Promise<ScriptFacts | null> {
  const [row] = await db
    .select({ script: SCRIPT_COLUMNS, decisions: scriptDecisions })
    .from(scripts)
    .leftJoin(scriptDecisions, eq(scriptDecisions.scriptId, scripts.id))
    .where(eq(scripts.id, script))
  return row ? toFacts(row.script, row.decisions) : null
}

function toFacts(row: ScriptRow, decided: DecisionRow | null): ScriptFacts {
  if (row.sourceBlob === null) throw new Error(`script ${row.id} has no file`)
  return {
    script: row.id,
    title: row.title,
    isTitleGiven: row.isTitleGiven,
    // The column holds what the blob store answered when the file was put there.
    file: { name: row.fileMetadata.name, blob: row.sourceBlob as BlobId, sha256: row.fileMetadata.sha256 },
    expectedLanguage: row.expectedLanguage,
    hasNarrator: row.hasNarrator,
    avatarStyle: 'artistic',
    confirmation: confirmationOf(row),
    decisions: decided ?? NO_DECISIONS,
    preferredGender: decided?.preferredGender ?? 'any',
    // The column holds what the blob store answered.
    formerReading: (decided?.formerReading ?? null) as BlobId | null,
    draft: decided?.draft ?? null,
    settledVoices: decided?.settledVoices ?? [],
    firstScene: decided?.firstScene ?? null,
    waitingRole: decided?.waitingRole ?? null,
  }
}

function confirmationOf(row: ScriptRow): Confirmation | null {
  if (row.primaryLanguage === null || row.region === null) return null
  return {
    confirmLanguage: row.primaryLanguage,
    voicePreferences: { region: row.region },
    ...(row.acceptMismatch && { acceptMismatch: row.acceptMismatch }),
  }
}

/** The draft that the last one took over from; null when there is none to go back to. */
export async function formerDraftOf(db: Database, script: ScriptId): Promise<FormerDraft | null> {
  const columns = { former: scriptDecisions.formerDraft }
  const [row] = await db.select(columns).from(scriptDecisions).where(eq(scriptDecisions.scriptId, script))
  return row?.former ?? null
}

/** Adds to what the owner decided; decisions that came at the same time are all kept. */
export async function changeDecisions(
  db: Database,
  script: ScriptId,
  change: (decided: Decisions) => Partial<Decisions>,
): Promise<void> {
  await db.transaction(async (transaction) => {
    await transaction
      .insert(scriptDecisions)
      .values({ ...NOTHING_DECIDED, scriptId: script })
      .onConflictDoNothing()
    const [row] = await transaction
      .select()
      .from(scriptDecisions)
      .where(eq(scriptDecisions.scriptId, script))
      .for('update')
    if (!row) return
    const { repairs, voices, takes } = { ...row, ...change(row) }
    await transaction
      .update(scriptDecisions)
      .set({ repairs: [...repairs], voices, takes: copied(takes) })
      .where(eq(scriptDecisions.scriptId, script))
  })
}

function copied(takes: Decisions['takes']): DecisionRow['takes'] {
  return Object.fromEntries(Object.entries(takes).map(([line, kept]) => [line, { ...kept, takes: [...kept.takes] }]))
}

/** Puts what was decided in place; what is left out or undefined stays as it was. */
export async function setDecisions(
  db: Database,
  script: ScriptId,
  decided: Partial<Omit<DecisionRow, 'scriptId'>>,
): Promise<void> {
  await db
    .insert(scriptDecisions)
    .values({ ...NOTHING_DECIDED, ...decided, scriptId: script })
    .onConflictDoUpdate({ target: scriptDecisions.scriptId, set: decided })
}

const NOTHING_DECIDED = { repairs: [], voices: {}, takes: {} }
