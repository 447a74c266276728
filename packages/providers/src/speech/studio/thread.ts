import { parentPort } from 'node:worker_threads'
import type { StudioDone, StudioJob } from './job.ts'
import { openStudio } from './studio.ts'

/** The studio as a worker thread: one job in, one answer out. */
const studio = openStudio()

parentPort?.on('message', async (job: StudioJob) => {
  const done = await studio.then(
    ({ work }) => attempt(() => work(job)),
    (error) => failed(error),
  )
  parentPort?.postMessage(done, done.kind === 'clip' ? [done.bytes.buffer] : [])
})

function attempt(work: () => StudioDone): StudioDone {
  try {
    return work()
  } catch (error) {
    return failed(error)
  }
}

function failed(error: unknown): StudioDone {
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
}
