import type { ScriptId, Tier, UserId } from '@scripteam/contract/model'
import { type PipelineTools, show, walk } from '@scripteam/pipeline'
import type { BlobStore, Runner, WalkLog } from '@scripteam/pipeline/ports'
import { eq } from 'drizzle-orm'
import { type Database, scripts, users } from '../../db/index.ts'
import type { Parts } from '../../parts.ts'
import { createAudioCache } from './audioCache.ts'
import { billedTo } from './billedTo.ts'
import { createEventHub, type EventHub } from './eventHub.ts'
import { keepFormer } from './keepFormer.ts'
import { type Pace, paceWalks } from './paceWalks.ts'
import { sealedSources } from './sealedSources.ts'
import { createStepStore } from './stepStore.ts'
import { isStorageFull } from './storageFull.ts'
import { trackedBlobs } from './trackedBlobs.ts'
import { createWalkLog } from './walkLog.ts'

/** For whom lines are recorded. */
export interface Account {
  readonly id: UserId
  readonly subscription: Tier
}

/** What reads and records the scripts of an instance: one for each process, shared by the features. */
export interface Engine {
  readonly db: Database
  readonly tools: PipelineTools
  /** The same with the voices of an account's tier, which its own budget pays; the instance pays for the samples. */
  readonly toolsFor: (account: Account, isSample?: boolean) => PipelineTools
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
  const toolsFor = ({ id, subscription }: Account, isSample = false): PipelineTools => {
    const speech = parts.tools.speechOf[subscription] ?? tools.speech
    if (isSample) return { ...tools, speech }
    return { ...tools, speech: billedTo(speech, id), audio: createAudioCache(db, tools.speech.name, id) }
  }
  const pace = paceWalks()
  const runner = parts.tools.createRunner({
    log,
    async walk({ script, from }, signal) {
      await keepFormer(script, tools, db)
      const doWalk = (paced: PipelineTools) => walk(script, from, paced, signal)
      const owner = await ownerOf(script, db)
      if (!owner) return doWalk(tools)
      const own = toolsFor(owner, owner.isSample)
      return owner.isSample ? pace.patiently(own, doWalk) : pace.urgently(own, doWalk)
    },
    async onGivenUp(ticket, error) {
      journal.error({ workflow: ticket.workflow, script: ticket.script, err: error }, 'a walk was given up')
      await showBroken(ticket.script, error, tools, db)
    },
  })
  return { db, tools, toolsFor, blobs: tools.blobs, hub, log, runner, pace }
}

/** Whose script it is; null for one that is gone, which is walked to its end at once. */
async function ownerOf(script: ScriptId, db: Database): Promise<(Account & { isSample: boolean }) | null> {
  const [row] = await db
    .select({ isSample: scripts.isSample, id: users.id, subscription: users.subscription })
    .from(scripts)
    .innerJoin(users, eq(users.id, scripts.userId))
    .where(eq(scripts.id, script))
  return row ?? null
}

function toolsOf({ config, db, seal, tools, log }: Parts, hub: EventHub): PipelineTools {
  const blobs = trackedBlobs(db, tools.blobs)
  return {
    store: createStepStore(db, seal),
    events: hub,
    audio: createAudioCache(db, tools.speech.name, null),
    blobs,
    sources: sealedSources(db, blobs, seal),
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
