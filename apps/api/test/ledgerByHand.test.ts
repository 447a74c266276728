import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { UserId } from '@scripteam/contract/model'
import type { Ledger, Purchase } from '@scripteam/pipeline/ports'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audioIntents, budgets, type Connection, connect, users } from '../src/db/index.ts'
import { createLedger } from '../src/features/ledger/index.ts'
import { DATABASES, type OwnDatabase, ownDatabase } from './databases.ts'

const COMMAND = fileURLToPath(new URL('../src/commands/ledger.ts', import.meta.url))
const EMAIL = 'ines@example.org'
const CAPS = { user: 1_000, tenant: 2_000, instance: 3_000 }

describe.each(DATABASES)('whoever runs the instance, with the books on %s,', (kind) => {
  let own: OwnDatabase
  let folder: string
  let payer: UserId
  beforeAll(async () => {
    own = await ownDatabase(kind)
    folder = await mkdtemp(join(tmpdir(), 'scripteam-books-'))
    // Made here; the brand says what it is an id of.
    payer = crypto.randomUUID() as UserId
    await inBooks(async (_, { db }) => {
      await db.insert(users).values({ id: payer, email: EMAIL, authProvider: 'local', role: 'member' })
    })
  })
  afterAll(async () => {
    await own.drop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  })

  /** The embedded database belongs to one process at a time: it is opened and closed again. */
  async function inBooks<T>(work: (ledger: Ledger, connection: Connection) => Promise<T>): Promise<T> {
    const connection = await connect({ url: own.url, folder: join(folder, 'db') })
    try {
      return await work(createLedger(connection.db, { caps: CAPS }), connection)
    } finally {
      await connection.close()
    }
  }

  function command(...words: string[]): Promise<{ code: number; said: string }> {
    const env = {
      ...process.env,
      DATA_DIR: folder,
      DATABASE_URL: own.url ?? '',
      MONTHLY_CHARACTERS: String(CAPS.instance),
      MONTHLY_CHARACTERS_TENANT: String(CAPS.tenant),
      MONTHLY_CHARACTERS_USER: String(CAPS.user),
    }
    return new Promise((resolve) => {
      const child = execFile(process.execPath, [COMMAND, ...words], { env, timeout: 60_000 }, (_, out, err) =>
        resolve({ code: child.exitCode ?? -1, said: out + err }),
      )
    })
  }

  /** What the budgets of this account and of the instance hold: spent, reserved. */
  function held(): Promise<number[][]> {
    return inBooks(async (_, { db }) => {
      const rows = await db.select().from(budgets).orderBy(budgets.scope)
      return rows.map(({ spentCharacters, reservedCharacters }) => [spentCharacters, reservedCharacters])
    })
  }

  it('sees what is unclear by the words that stand on the provider’s bill, and nothing that is in hand', async () => {
    expect(await command()).toMatchObject({ code: 0, said: expect.stringMatching(/^No purchase is unclear\./) })
    const [parked] = await inBooks(async (ledger) => {
      const lost = await reserved(ledger, purchase('Ten chars.', payer))
      await ledger.park(lost)
      return [lost, await reserved(ledger, purchase('In hand.', payer))]
    })
    const { code, said } = await command()
    expect(code).toBe(0)
    expect(said).toMatch(new RegExp(`^1 purchases .*\\n${parked}  paid  \\S+Z  10 characters  "Ten chars\\."\\n`))
    expect(said).toContain('instance  0 + 18 of 3000\n')
    expect(said).not.toContain('In hand.')
  })

  it('gives back what the bill does not have: the budgets have it again, and it may be bought', async () => {
    const [intent] = await unclear()
    expect(await command('give-back', intent)).toMatchObject({ code: 0 })
    expect(await held()).toEqual([
      [0, 8],
      [0, 8],
    ])
    await inBooks(async (ledger) => ledger.park(await reserved(ledger, purchase('Ten chars.', payer))))
  })

  it('writes off what was charged: its characters and its price are spent', async () => {
    const [intent] = await unclear()
    expect(await command('charged', intent)).toMatchObject({ code: 0 })
    expect(await held()).toEqual([
      [10, 8],
      [10, 8],
    ])
    const micros = await inBooks((_, { db }) => db.select().from(budgets))
    expect(micros.map(({ spentMicros }) => spentMicros)).toEqual([500, 500])
  })

  it('cannot end a purchase twice, nor one that a process has in hand', async () => {
    const all = await inBooks((_, { db }) => db.select().from(audioIntents))
    expect(all.map(({ status }) => status).sort()).toEqual(['forgotten', 'released', 'reserved'])
    for (const { id } of all) {
      const { code, said } = await command('give-back', id)
      expect(code).toBe(1)
      expect(said).toContain('Nothing was changed.')
    }
    expect(await held()).toEqual([
      [10, 8],
      [10, 8],
    ])
  })

  it('ends one whose process died, where the provider has no books to ask', async () => {
    const intent = await inBooks(async (_, { db }) => {
      const gone = createLedger(db, { caps: CAPS, leaseMs: 0 })
      return reserved(gone, purchase('Dead.', payer))
    })
    expect((await command()).said).toContain(intent)
    expect(await command('give-back', intent)).toMatchObject({ code: 0 })
    expect(await held()).toEqual([
      [10, 8],
      [10, 8],
    ])
  })

  it('has an account share the budget of its institution, and sets that budget', async () => {
    expect(await command('tenant', 'Ines@Example.org', 'school')).toMatchObject({ code: 0 })
    const set = await command('cap', 'tenant:school', '20')
    expect(set.said).toContain('tenant:school  0 + 0 of 20  (set by hand)\n')
    await inBooks(async (ledger) => {
      expect(await ledger.reserve(purchase('Twenty-one characters', payer))).toEqual({
        kind: 'overBudget',
        owner: 'tenant',
      })
      await ledger.release(await reserved(ledger, purchase('Twenty characters ok', payer)))
    })
  })

  it('sets a budget to less than is used: nothing more is bought, and what is in hand ends as it would', async () => {
    const { said } = await command('cap', 'instance', '5')
    expect(said).toContain('instance  10 + 8 of 5  (set by hand)  (80 % or more is used)\n')
    await inBooks(async (ledger, { db }) => {
      expect(await ledger.reserve(purchase('x', payer))).toEqual({ kind: 'overBudget', owner: 'instance' })
      const [inHand] = await db.select().from(audioIntents).where(eq(audioIntents.status, 'reserved'))
      await ledger.release(inHand?.id ?? '')
    })
    expect((await held())[0]).toEqual([10, 0])
  })

  it('takes a budget back to the configuration, and lets an account have one of its own', async () => {
    await command('tenant', EMAIL, 'none')
    await command('cap', 'instance', 'default')
    const { said } = await command('cap', EMAIL, '1_234')
    expect(said).toContain('instance  10 + 0 of 3000\n')
    expect(said).toContain(`${EMAIL}  10 + 0 of 1234  (set by hand)\n`)
    await inBooks(async (ledger) => ledger.release(await reserved(ledger, purchase('x'.repeat(1_224), payer))))
  })

  it('is told when nobody has the address, or the call is wrong', async () => {
    expect(await command('cap', 'nobody@example.org', '5')).toMatchObject({ code: 1 })
    expect(await command('tenant', 'nobody@example.org', 'school')).toMatchObject({ code: 1 })
    const wrong = [
      ['give-back'],
      ['give-back', 'x'],
      ['cap', 'instance', '-5'],
      ['cap', 'tenant:', '5'],
      ['cap', 'a', '1'],
    ]
    for (const words of [...wrong, ['cap', 'instance', '5', '6'], ['sell', 'instance']])
      expect(await command(...words), words.join(' ')).toMatchObject({
        code: 2,
        said: expect.stringMatching(/^usage: /),
      })
  })

  /** Ids that the command shows. */
  async function unclear(): Promise<[string, ...string[]]> {
    const [first, ...others] = (await command()).said.match(/^[0-9a-f-]{36}/gm) ?? []
    if (first === undefined) throw new Error('nothing is unclear')
    return [first, ...others]
  }
})

async function reserved(ledger: Ledger, asked: Purchase): Promise<string> {
  const answer = await ledger.reserve(asked)
  if (answer.kind !== 'reserved') throw new Error(`expected to buy ${asked.key}, was told ${answer.kind}`)
  return answer.intent
}

function purchase(text: string, payer: UserId): Purchase {
  const settings = { pitch: 0, rate: 1, range: 1 }
  const characters = [...text].length
  return {
    key: `key of ${text}`,
    provider: 'paid',
    line: { text, language: 'es', voiceId: 'v', settings },
    charge: { characters, costMicros: 50 * characters },
    payer,
  }
}
