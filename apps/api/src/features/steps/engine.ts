import type { ScriptId, Tier } from '@scripteam/contract/model'
import { type PipelineTools, show, walk } from '@scripteam/pipeline'
import type { BlobStore, Runner, WalkLog } from '@scripteam/pipeline/ports'
import { eq } from 'drizzle-orm'
import { type Database, scripts, users } from '../../db/index.ts'
import type { Parts } from '../../parts.ts'
import { createAudioCache } from './audioCache.ts'
import { createEventHub, type EventHub } from './eventHub.ts'
import { keepFormer } from './keepFormer.ts'
import { type Pace, paceWalks } from './paceWalks.ts'
import { sealedSources } from './sealedSources.ts'
import { createStepStore } from './stepStore.ts'
import { isStorageFull } from './storageFull.ts'
import { trackedBlobs } from './trackedBlobs.ts'
import { createWalkLog } from './walkLog.ts'

/** What reads and records the scripts of an instance: one for each process, shared by the features. */
export interface Engine {
  readonly db: Database
  readonly tools: PipelineTools
  /** The same with the voices of a tier. */
  readonly toolsFor: (tier: Tier) => PipelineTools
  readonly blobs: BlobStore
  readonly hub: EventHub
  readonly log: WalkLog
  readonly runner: Runner
  readonly pace: Pace
}

export function createEngine(parts: Parts): Engine {
  const { db, log: journal } = parts
  const hub = createEventHub()
  const tools = toolsOf(parts, hub)
  const log = createWalkLog(db)
  const toolsFor = (tier: Tier): PipelineTools => ({ ...tools, speech: parts.tools.speechOf[tier] ?? tools.speech })
  const pace = paceWalks()
  const runner = parts.tools.createRunner({
    log,
    async walk({ script, from }, signal) {
      await keepFormer(script, tools, db)
      const doWalk = (paced: PipelineTools) => walk(script, from, paced, signal)
      const { isSample, tier } = await ownerOf(script, db)
      return isSample ? pace.patiently(toolsFor(tier), doWalk) : pace.urgently(toolsFor(tier), doWalk)
    },
    async onGivenUp(ticket, error) {
      journal.error({ workflow: ticket.workflow, script: ticket.script, err: error }, 'a walk was given up')
      await showBroken(ticket.script, error, tools, db)
    },
  })
  return { db, tools, toolsFor, blobs: tools.blobs, hub, log, runner, pace }
}

/** Whose script it is; a script that is gone is walked to its end at once. */
async function ownerOf(script: ScriptId, db: Database): Promise<{ isSample: boolean; tier: Tier }> {
  const [row] = await db
    .select({ isSample: scripts.isSample, tier: users.subscription })
    .from(scripts)
    .innerJoin(users, eq(users.id, scripts.userId))
    .where(eq(scripts.id, script))
  return row ?? { isSample: false, tier: 'free' }
}

function toolsOf({ config, db, seal, tools, log }: Parts, hub: EventHub): PipelineTools {
  const blobs = trackedBlobs(db, tools.blobs)
  return {
    store: createStepStore(db, seal),
    events: hub,
    audio: createAudioCache(db, tools.speech.name),
    blobs,
    sources: sealedSources(blobs, seal),
    extractor: tools.extractor,
    recogniser: tools.recogniser,
    languageModel: tools.model,
    artist: tools.artist,
    speech: tools.speech,
    note: (words, figures) => log.info(figures, words),
    modelLimitMs: config.GPT_OSS_SCRIPT_LIMIT * 1000,
    voicesAtOnce: Math.max(1, config.LINES_AT_ONCE),
  }
}

/** The script says that it broke, at the step it had come to. */
async function showBroken(script: ScriptId, error: unknown, tools: PipelineTools, db: Database): Promise<void> {
  const [row] = await db.select().from(scripts).where(eq(scripts.id, script))
  if (!row) return
  const progress = { step: row.progressStep, percent: row.progressPercent }
  const problem = isStorageFull(error) ? 'STORAGE_FULL' : 'INTERNAL'
  await show(script, { status: 'error', progress, problem }, tools)
}
