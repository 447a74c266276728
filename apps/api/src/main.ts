import { compose, type Instance } from './composition.ts'
import { type Config, readConfig } from './config.ts'
import { endOnSignal } from './endOnSignal.ts'
import { addressOf, type Listening, listen } from './http/listen.ts'
import { startProblem } from './startProblem.ts'

/** API, web app and background work in one process. Prints one line when it is ready; refuses with a sentence. */
await main()

async function main(): Promise<void> {
  const reading = readConfig(process.env)
  if (reading.kind === 'wrong') return refuse(reading.sentences.join('\n'))
  const instance = await composed(reading.config)
  if (!instance) return
  const server = await listen(instance.app, reading.config)
  if (server.kind === 'taken') {
    await instance.stop()
    return refuse(server.sentence)
  }
  endOnSignal(instance.parts.log, () => end(server, instance))
  if (reading.config.RUN_WORKER) await instance.startWork()
  process.stdout.write(`ScripTeam is ready: ${addressOf(reading.config, server.port)}\n`)
}

async function composed(config: Config): Promise<Instance | null> {
  try {
    return await compose(config)
  } catch (error) {
    const sentence = startProblem(error)
    if (sentence === null) throw error
    refuse(sentence)
    return null
  }
}

async function end(server: Listening, instance: Instance): Promise<void> {
  await server.close()
  await instance.stop()
}

function refuse(sentences: string): void {
  process.stderr.write(`${sentences}\n`)
  process.exitCode = 1
}
