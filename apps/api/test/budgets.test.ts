import { BlobId, type UserId } from '@scripteam/contract/model'
import type { Purchase } from '@scripteam/pipeline/ports'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audioCache, audioIntents, budgets, type Connection, connect, sqlState, users } from '../src/db/index.ts'
import { closeByHand, createLedger } from '../src/features/ledger/index.ts'
import { faultsOfBooks } from './budgetCheck.ts'
import { DATABASES, type OwnDatabase, ownDatabase } from './databases.ts'

const CAPS = { user: 60, tenant: 90, instance: 130 }
const CHECK_VIOLATION = '23514'
const LENGTHS = [5, 8, 13, 21, 34, 40]

type Act =
  | { kind: 'buy'; who: number; what: number }
  | { kind: 'settle' | 'release' | 'park' | 'give back' | 'write off'; which: number }

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('buy' as const), who: fc.nat(2), what: fc.nat(5) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'settle' as const,
        'release' as const,
        'park' as const,
        'give back' as const,
        'write off' as const,
      ),
      which: fc.nat(20),
    }),
  },
)
/** What happens at once, one lot after another. */
const EVENING = fc.array(fc.array(act, { minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 8 })

describe.each(DATABASES)('budgets on %s', (kind) => {
  let own: OwnDatabase
  let connections: Connection[]
  let actors: UserId[]
  beforeAll(async () => {
    own = await ownDatabase(kind)
    const first = await connect({ url: own.url })
    // Several processes, where the database is for several.
    connections =
      kind === 'pglite' ? [first] : [first, await connect({ url: own.url }), await connect({ url: own.url })]
    actors = await Promise.all(['school', 'school', null].map((tenant) => newcomer(first, tenant)))
  })
  afterAll(async () => {
    await Promise.all(connections.map((connection) => connection.close()))
    await own.drop()
  })

  const db = () => dbAt(0)
  const dbAt = (place: number) => {
    const connection = connections[place % connections.length]
    if (!connection) throw new Error('no connection is open')
    return connection.db
  }
  const faults = () => faultsOfBooks(db(), (key) => Number(key))

  async function emptyBooks(): Promise<void> {
    for (const table of [audioIntents, audioCache, budgets]) await db().delete(table)
  }

  /** Answers with the name of what came of it. */
  async function happen(one: Act, place: number, open: string[]): Promise<string> {
    const books = createLedger(dbAt(place), { caps: CAPS })
    if (one.kind === 'buy') {
      const answer = await books.reserve(purchase(LENGTHS[one.what] ?? 0, actors[one.who] ?? null))
      if (answer.kind === 'reserved') open.push(answer.intent)
      return answer.kind === 'overBudget' ? `over the budget of the ${answer.owner}` : answer.kind
    }
    const intent = open[one.which % Math.max(1, open.length)]
    if (intent === undefined) return 'nothing to end'
    if (one.kind === 'settle') await books.settle(intent, CLIP)
    else if (one.kind === 'release' || one.kind === 'park') await books[one.kind](intent)
    else if (!(await closeByHand(dbAt(place), intent, one.kind === 'give back' ? 'released' : 'forgotten')))
      return 'refused by hand'
    return one.kind
  }

  it('hold what the purchases add up to and never more than they may, whatever happens at once', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(EVENING, async (lots) => {
        await emptyBooks()
        const open: string[] = []
        for (const lot of lots) {
          for (const came of await Promise.all(lot.map((one, place) => happen(one, place, open)))) seen.add(came)
          expect(await faults()).toEqual([])
        }
      }),
      { numRuns: 40, seed: 1605 },
    )
    // It would say little if nothing had ever been refused, shared or given back.
    expect([...seen]).toEqual(
      expect.arrayContaining([
        ...[
          'reserved',
          'made',
          'held',
          'parked',
          'settle',
          'release',
          'park',
          'give back',
          'write off',
          'refused by hand',
        ],
        ...['over the budget of the user', 'over the budget of the tenant', 'over the budget of the instance'],
      ]),
    )
  }, 120_000)

  it('that are off by one character are found', async () => {
    await emptyBooks()
    const open: string[] = []
    for (const what of [1, 2]) await happen({ kind: 'buy', who: 0, what }, 0, open)
    await happen({ kind: 'settle', which: 0 }, 0, open)
    await db().execute(
      sql`update budgets set reserved_characters = reserved_characters + 1 where scope = 'tenant:school'`,
    )
    await db().execute(sql`update budgets set spent_characters = spent_characters - 1 where scope = 'instance'`)
    expect((await faults()).sort()).toEqual(['instance has spent 7, not 8', 'tenant:school holds 14, not 13'])
  })

  it('are kept by the database, whoever writes to them, at once', async () => {
    await emptyBooks()
    await db().insert(budgets).values({ scope: 'instance', period: '2026-11', capCharacters: 100 })
    const writes = Array.from({ length: 30 }, (_, place) => {
      const column = place % 2 === 0 ? sql`spent_characters` : sql`reserved_characters`
      return dbAt(place).execute(sql`update budgets set ${column} = ${column} + 10`)
    })
    const ends = await Promise.all(writes.map((write) => write.then(() => 'written', sqlState)))
    expect(ends.filter((end) => end === 'written')).toHaveLength(10)
    expect(ends.filter((end) => end === CHECK_VIOLATION)).toHaveLength(20)
  })

  it('go beyond what they hold as soon as the database does not keep them', async () => {
    await emptyBooks()
    await db().execute(sql`alter table budgets drop constraint budgets_cap_check`)
    const open: string[] = []
    await Promise.all(LENGTHS.map((_, what) => happen({ kind: 'buy', who: 0, what }, what, open)))
    expect(open).toHaveLength(LENGTHS.length)
    expect((await faults()).sort()).toEqual([
      'tenant:school is over its budget',
      `user:${actors[0]} is over its budget`,
    ])
    // What happens to this database afterwards is of no use.
  })
})

async function newcomer({ db }: Connection, tenant: string | null): Promise<UserId> {
  // Made here; the brand says what it is an id of.
  const id = crypto.randomUUID() as UserId
  await db.insert(users).values({ id, email: `${id}@example.org`, authProvider: 'local', role: 'member', tenant })
  return id
}

/** Its content key is how many characters it has, which nothing else here has. */
function purchase(characters: number, payer: UserId | null): Purchase {
  const text = 'x'.repeat(characters)
  const settings = { pitch: 0, rate: 1, range: 1 }
  return {
    key: String(characters),
    provider: 'paid',
    line: { text, language: 'es', voiceId: 'v', settings },
    charge: { characters, costMicros: 50 * characters },
    payer,
  }
}

const CLIP = { blob: BlobId.parse('a'.repeat(64)), durationMs: 1_250, leadMs: 12.5 }
