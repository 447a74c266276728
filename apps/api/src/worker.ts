import { compose } from './composition.ts'
import { readConfig } from './config.ts'
import { endOnSignal } from './endOnSignal.ts'

/** Background work alone, beside API processes with `RUN_WORKER=false`, all on one PostgreSQL. */
await main()

async function main(): Promise<void> {
  const reading = readConfig({ ...process.env, RUN_WORKER: 'true' })
  if (reading.kind === 'wrong') return refuse(reading.sentences.join('\n'))
  if (reading.config.DATABASE_URL === undefined)
    return refuse('A worker of its own needs DATABASE_URL: the embedded database belongs to one process.')
  const instance = await compose(reading.config)
  endOnSignal(instance.parts.log, () => instance.stop())
  await instance.startWork()
  process.stdout.write('ScripTeam worker is ready\n')
}

function refuse(sentences: string): void {
  process.stderr.write(`${sentences}\n`)
  process.exitCode = 1
}
