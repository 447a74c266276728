import { join, resolve } from 'node:path'
import { createBlobs } from '../composition/blobs.ts'
import { type Config, readConfig } from '../config.ts'
import { connect, createSeal } from '../db/index.ts'
import { type Rotation, rotateKeys } from '../features/keys/index.ts'
import { sealedSources, trackedBlobs } from '../features/steps/index.ts'
import { startProblem } from '../startProblem.ts'

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  process.exitCode = await main()
}

/** Puts all that is encrypted under `ENCRYPTION_KEY`. Exit code 0: no former key is needed any more; 1: one is, or it could not be done; 2: wrong settings. */
async function main(): Promise<number> {
  const reading = readConfig(process.env)
  if (reading.kind === 'wrong') return refuse(2, reading.sentences.join('\n'))
  if (reading.config.ENCRYPTION_KEY === undefined)
    return refuse(2, 'ENCRYPTION_KEY: is needed, it is the key to encrypt with from now on.')
  try {
    return report(await rotate(reading.config))
  } catch (error) {
    const sentence = startProblem(error)
    if (sentence === null) throw error
    return refuse(1, sentence)
  }
}

async function rotate(config: Config): Promise<Rotation> {
  const connection = await connect({ url: config.DATABASE_URL, folder: join(config.DATA_DIR, 'db') })
  // Addresses are signed by whoever hands files out.
  const blobs = await createBlobs(config, '')
  try {
    const seal = createSeal(config.ENCRYPTION_KEY, config.ENCRYPTION_KEYS_FORMER)
    const { db } = connection
    const sources = sealedSources(db, trackedBlobs(db, blobs.store), seal)
    const { signal } = new AbortController()
    return await rotateKeys({ db, seal, sources, signal, told: (sentence) => process.stdout.write(`${sentence}\n`) })
  } finally {
    blobs.close()
    await connection.close()
  }
}

function report({ keys, texts, files, broken }: Rotation): number {
  process.stdout.write(`Done: ${keys} keys re-wrapped, ${texts} texts and ${files} files sealed anew.\n`)
  if (broken.length === 0) {
    process.stdout.write('No former key is needed any more: ENCRYPTION_KEYS_FORMER can be taken out.\n')
    return 0
  }
  const names = broken.map((name) => `- ${name}\n`).join('')
  return refuse(1, `${broken.length} stored values open with none of the keys that are set, or are gone:\n${names}`)
}

function refuse(code: number, sentences: string): number {
  process.stderr.write(`${sentences}\n`)
  return code
}
