import { parentPort, workerData } from 'node:worker_threads'
import type { StudioDone, StudioJob } from './job.ts'
import { openStudio } from './studio.ts'

/** The studio as a worker thread: one job in, one answer out. It was started with the bit rate of its clips. */
const studio = openStudio(workerData)

parentPort?.on('message', async (job: StudioJob) => {
  const done = await studio.then(({ work }) => work(job)).catch(failed)
  parentPort?.postMessage(done, done.kind === 'clip' ? [done.bytes.buffer] : [])
})

function failed(error: unknown): StudioDone {
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
}
