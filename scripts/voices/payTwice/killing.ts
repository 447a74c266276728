import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { randomFrom } from './random.ts'
import type { BuyerOrder } from './work.ts'

const BUYER = join(import.meta.dirname, 'buyer.ts')

interface Killing {
  readonly order: Omit<BuyerOrder, 'seed'>
  readonly workers: number
  readonly kills: number
  readonly seed: number
}

/**
 * Keeps so many workers at work, each killed at a random moment and replaced, until there were enough kills; the last
 * ones work to the end. Answers how many were killed while they had lines left. Throws when a worker fails by itself.
 */
export async function killWorkers({ order, workers, kills, seed }: Killing): Promise<number> {
  const random = randomFrom(seed)
  let planned = 0
  let killed = 0
  const place = async () => {
    for (;;) {
      const isToDie = planned < kills
      if (isToDie) planned += 1
      const worker = fork(BUYER, [JSON.stringify({ ...order, seed: Math.floor(random() * 2 ** 31) })])
      const end = await (isToDie ? killedOrDone(worker, random) : done(worker))
      if (end === 'done') return
      killed += 1
    }
  }
  await Promise.all(Array.from({ length: workers }, place))
  return killed
}

/** Most moments are in the middle of work, some while it starts. */
const STARTING_SHARE = 0.1
const LIVES_MS = 600

async function killedOrDone(worker: ChildProcess, random: () => number): Promise<'killed' | 'done'> {
  const end = done(worker)
  if (random() >= STARTING_SHARE) await Promise.race([once(worker, 'message'), end])
  const moment = wait(random() * LIVES_MS).then(() => worker.kill('SIGKILL'))
  const how = await end
  await moment
  return how
}

async function done(worker: ChildProcess): Promise<'killed' | 'done'> {
  const [code, signal] = await once(worker, 'exit')
  if (signal === 'SIGKILL') return 'killed'
  if (code === 0) return 'done'
  throw new Error(`a worker ended with ${code ?? signal}`)
}
