import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserId } from '@scripteam/contract/model'
import { createDiskBlobs } from '@scripteam/providers/blobs'
import { z } from 'zod'
import { type Connection, connect, users } from '../../apps/api/src/db/index.ts'
import { type PostgresServer, startPostgres } from '../../apps/api/test/postgresServer.ts'
import { audit, type Findings } from './payTwice/audit.ts'
import { killWorkers } from './payTwice/killing.ts'

interface PayTwice extends Findings {
  readonly kills: number
  readonly lines: number
}

interface Run {
  readonly lines: number
  readonly kills: number
  readonly workers?: number
  readonly seed?: number
  readonly hasLedger?: boolean
}

/**
 * Has a play recorded by workers that are killed at random moments, from a paid provider that charges what it accepts and
 * fails at one request in five, on a real PostgreSQL; then compares its bill with the books. Throws where there is none.
 */
export async function measurePayTwice(asked: Run): Promise<PayTwice> {
  const run = { workers: 3, seed: 2027, hasLedger: true, ...asked }
  const postgres = await startPostgres()
  const blobFolder = await mkdtemp(join(tmpdir(), 'scripteam-paid-'))
  try {
    return await runOn(postgres, blobFolder, run)
  } finally {
    await postgres.stop()
    await rm(blobFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** The control: the same without the ledger. Lines that are paid twice here show that the test can find them. */
export async function measureWithoutLedger(run: Run): Promise<{ paidTwiceWithoutLedger: number }> {
  const { paidTwice, kills, lines } = await measurePayTwice({ ...run, hasLedger: false })
  console.error(`without the ledger: ${paidTwice} of ${lines} lines paid twice after ${kills} kills`)
  return { paidTwiceWithoutLedger: paidTwice }
}

async function runOn({ url }: PostgresServer, blobFolder: string, run: Required<Run>): Promise<PayTwice> {
  const connection = await connect({ url })
  const provider = fork(join(import.meta.dirname, 'payTwice', 'provider.ts'), [String(run.seed)])
  try {
    const { url: providerUrl } = Ready.parse((await once(provider, 'message'))[0])
    const payer = await openAccount(connection)
    const order = { databaseUrl: url, providerUrl, blobFolder, lines: run.lines, payer, hasLedger: run.hasLedger }
    const kills = await killWorkers({ order, ...run })
    provider.send('the bill')
    const { charged, violations } = Bill.parse((await once(provider, 'message'))[0])
    if (violations.length > 0) throw new Error(violations.join(' '))
    const blobs = createDiskBlobs({ folder: blobFolder, signingKey: 'k'.repeat(32) })
    return { kills, lines: run.lines, ...(await audit(connection.db, blobs, run.lines, charged)) }
  } finally {
    provider.kill()
    await connection.close()
  }
}

const Ready = z.object({ url: z.string() })
const Bill = z.object({ charged: z.array(z.string()), violations: z.array(z.string()) })

async function openAccount({ db }: Connection): Promise<UserId> {
  const id = UserId.parse(crypto.randomUUID())
  await db.insert(users).values({ id, email: 'actor@example.org', authProvider: 'local', role: 'member' })
  return id
}
