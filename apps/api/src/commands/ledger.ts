import { join, resolve } from 'node:path'
import { type Config, readConfig } from '../config.ts'
import { connect } from '../db/index.ts'
import { startProblem } from '../startProblem.ts'
import { carryOut } from './ledgerByHand.ts'
import { type LedgerOrder, parseLedgerOrder, USAGE } from './ledgerOrder.ts'

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  process.exitCode = await main(process.argv.slice(2))
}

/** The books of paid voices, by whoever runs the instance. Exit code 0: done; 1: it could not be done; 2: a wrong call or wrong settings. */
async function main(argv: readonly string[]): Promise<number> {
  const order = parseLedgerOrder(argv)
  if (order === null) return say(2, USAGE)
  const reading = readConfig(process.env)
  if (reading.kind === 'wrong') return say(2, reading.sentences.join('\n'))
  try {
    return await onBooks(order, reading.config)
  } catch (error) {
    const sentence = startProblem(error)
    if (sentence === null) throw error
    return say(1, sentence)
  }
}

async function onBooks(order: LedgerOrder, config: Config): Promise<number> {
  const connection = await connect({ url: config.DATABASE_URL, folder: join(config.DATA_DIR, 'db') })
  try {
    const { isDone, sentences } = await carryOut(order, connection.db, config)
    return say(isDone ? 0 : 1, sentences.join('\n'))
  } finally {
    await connection.close()
  }
}

function say(code: number, sentences: string): number {
  const stream = code === 0 ? process.stdout : process.stderr
  stream.write(`${sentences}\n`)
  return code
}
