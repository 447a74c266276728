import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Seat } from '../seats.ts'
import type { StudioDone, StudioJob } from './job.ts'
import { type Kbit, USUAL_KBIT } from './mp3.ts'

/** What a line leaves behind is collected early: left alone, each thread holds some 60 MB more for no gain in speed. */
const YOUNG = { maxYoungGenerationSizeMb: 8 }

/** A studio in a thread of its own, so that encoding never holds up the caller. */
export function openStudioSeat(kbit: Kbit = USUAL_KBIT): Seat<StudioJob, StudioDone> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: kbit, resourceLimits: YOUNG })
  let isAlive = true
  const end = () => {
    isAlive = false
  }
  worker.once('exit', end).once('error', end)
  worker.unref()
  return {
    ask: (job) => ask(worker, job),
    isAlive: () => isAlive,
    close: () => {
      end()
      void worker.terminate()
    },
  }
}

async function ask(worker: Worker, job: StudioJob): Promise<StudioDone> {
  const over = new AbortController()
  // A thread at work keeps the process up; an idle one does not.
  worker.ref()
  try {
    const ended = once(worker, 'exit', over).then(() => {
      throw new Error('the studio thread ended')
    })
    const answer = once(worker, 'message', over)
    worker.postMessage(job, job.source.kind === 'samples' ? [job.source.samples.buffer] : [])
    const [done] = await Promise.race([answer, ended])
    return done as StudioDone // thread.ts posts nothing else.
  } finally {
    over.abort()
    worker.unref()
  }
}
