import type { ScriptId, WorkflowId } from '@scripteam/contract/model'
import { STEP_NAMES } from '@scripteam/pipeline'
import type { Runner, RunnerParts, WalkTicket } from '@scripteam/pipeline/ports'
import { fromPglite, type JobWithMetadata, PgBoss } from 'pg-boss'
import { z } from 'zod'
import { createWalkDesk } from './walkDesk.ts'

/** The database the queue lives in: the embedded one, or the address of a PostgreSQL. */
export type QueuePlace =
  | { kind: 'pglite'; pglite: Parameters<typeof fromPglite>[0] }
  | { kind: 'postgres'; url: string }

export interface BossOptions {
  /** Whether this process walks, or only lets others know what is to be walked. */
  readonly isWorker: boolean
  /** Walks at the same time in this process. */
  readonly walksAtOnce?: number
  readonly onError: (error: Error) => void
}

/** Walks that somebody waits for, and those that nobody does. */
const QUEUES = { prompt: 'walks', patient: 'patient-walks' } as const
const RETRIES = 4
/** A worker that misses its heartbeat this long is taken for dead, and its walk goes to another. */
const HEARTBEAT_S = 20

/**
 * A runner on pg-boss, one job a walk. The log of workflows is the truth: a job that comes twice, late or
 * after its walk was replaced does nothing.
 */
export function createBossRunner(place: QueuePlace, parts: RunnerParts, options: BossOptions): Runner {
  const desk = createWalkDesk(parts)
  const boss = bossAt(place)
  boss.on('error', options.onError)
  let opened: Promise<void> | null = null
  let begun: Promise<void> | null = null

  /** The queue is there; others may work on it. */
  function open(): Promise<void> {
    opened ??= openQueues(boss)
    return opened
  }

  async function work(): Promise<void> {
    await open()
    if (!options.isWorker) return
    await sweep()
    await workAt(QUEUES.prompt, options.walksAtOnce ?? 4)
    await workAt(QUEUES.patient, 2)
  }

  async function workAt(queue: string, localConcurrency: number): Promise<void> {
    const how = { localConcurrency, includeMetadata: true, ...POLLING } as const
    await boss.work<WalkTicket, void, typeof how>(queue, how, async (jobs) => {
      for (const job of jobs) await workOn(job)
    })
  }

  async function workOn(job: JobWithMetadata<WalkTicket>): Promise<void> {
    const end = await desk.work(Ticket.parse(job.data), job.retryCount >= job.retryLimit)
    // pg-boss tries again whatever throws.
    if (end === 'again') throw new Error('to be tried again')
  }

  /** Puts every unfinished walk back that no living job carries. */
  async function sweep(): Promise<void> {
    for (const ticket of await parts.log.unfinished()) {
      const isHeld = await Promise.all(Object.values(QUEUES).map((queue) => carries(queue, ticket)))
      if (!isHeld.includes(true)) await boss.send(QUEUES.prompt, { ...ticket })
    }
  }

  async function carries(queue: string, { workflow }: WalkTicket): Promise<boolean> {
    const jobs = await boss.findJobs<WalkTicket>(queue, { data: { workflow } })
    return jobs.some((job) => HELD[place.kind].includes(job.state))
  }

  return {
    async start(script, from, pace = 'prompt') {
      await open()
      const ticket = await parts.log.open(script, from)
      await boss.send(QUEUES[pace], { ...ticket })
      return ticket.workflow
    },
    async cancel(script) {
      await parts.log.close(script, 'cancelled')
      desk.abort(script, 'cancelled')
    },
    begin: () => (begun ??= work()),
    async stop() {
      await desk.stop()
      if (!opened) return
      await (begun ?? opened)
      await boss.stop({ graceful: true, timeout: 5_000, close: place.kind === 'postgres' })
    },
    async idle() {
      while ((await parts.log.unfinished()).length > 0) await new Promise((resolve) => setTimeout(resolve, 50))
    },
  }
}

async function openQueues(boss: PgBoss): Promise<void> {
  await boss.start()
  for (const queue of Object.values(QUEUES)) await boss.createQueue(queue, QUEUE_OPTIONS)
}

function bossAt(place: QueuePlace): PgBoss {
  const common = { useListenNotify: true, registerInstance: false, schema: 'pgboss' }
  return place.kind === 'pglite'
    ? new PgBoss({ ...common, backend: 'pglite', db: fromPglite(place.pglite) })
    : new PgBoss({ ...common, ...LOOKING, connectionString: place.url, max: 4 })
}

/** How often dead workers are looked for: a minute, which pg-boss takes by itself, is long for who waits for a play. */
const LOOKING = { superviseIntervalSeconds: 10, monitorIntervalSeconds: 10 }

// A first job is notified; one that is to be tried again is found by looking.
const POLLING = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1 }

const QUEUE_OPTIONS = {
  retryLimit: RETRIES,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  heartbeatSeconds: HEARTBEAT_S,
  // A long play with a slow provider: the heartbeat notices a dead worker long before.
  expireInSeconds: 23 * 3_600,
  notify: true,
}

/**
 * States in which a job still carries its walk. The embedded database has one process, so a job that is
 * active when that process starts belonged to one that died.
 */
const HELD: Readonly<Record<QueuePlace['kind'], readonly string[]>> = {
  pglite: ['created', 'retry'],
  postgres: ['created', 'retry', 'active'],
}

const Ticket = z.object({
  // The ids were checked when the ticket was written; the queue hands back what it was given.
  workflow: z.custom<WorkflowId>((id) => typeof id === 'string'),
  script: z.custom<ScriptId>((id) => typeof id === 'string'),
  from: z.enum(STEP_NAMES),
})
