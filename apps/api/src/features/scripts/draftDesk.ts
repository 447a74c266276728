import type { ScriptId } from '@scripteam/contract/model'
import { draftPack, type PackDraft } from '@scripteam/pipeline'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { stepOutputs } from '../../db/index.ts'
import type { Engine } from '../steps/index.ts'

/** Drafts of packs that are being recorded. */
export interface DraftDesk {
  draftOf(script: ScriptId): Promise<PackDraft | null>
}

/** Drafts kept in memory, some megabytes each at most. */
const KEPT = 8

/**
 * Whoever waits for a recording asks for its pack several times a second, and loading a long play costs a tenth of
 * one: a draft is kept until what it was made from has changed.
 */
export function createDraftDesk(engine: Engine): DraftDesk {
  const drafts = new Map<ScriptId, { madeFrom: string; draft: PackDraft }>()
  return {
    async draftOf(script) {
      const facts = await engine.tools.store.facts(script)
      if (!facts) return null
      const madeFrom = JSON.stringify([facts, await outputsOf(script, engine)])
      const known = drafts.get(script)
      if (known?.madeFrom === madeFrom) return known.draft
      const draft = await draftPack(facts, engine.tools.store)
      drafts.delete(script)
      if (draft) drafts.set(script, { madeFrom, draft })
      const [oldest] = drafts.keys()
      if (drafts.size > KEPT && oldest) drafts.delete(oldest)
      return draft
    },
  }
}

/** Names of the outputs that a draft is made from, without the outputs. */
function outputsOf(script: ScriptId, { db }: Engine) {
  const { step, inputHash, version, createdAt } = stepOutputs
  return db
    .select({ step, inputHash, version, createdAt })
    .from(stepOutputs)
    .where(and(eq(stepOutputs.scriptId, script), inArray(step, ['refine', 'castVoices', 'drawAvatars'])))
    .orderBy(asc(step), asc(createdAt))
}
