import type { UserId } from '@scripteam/contract/model'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { type Connection, connect, users } from '../src/db/index.ts'
import { createLedger, setCap, warnWhenNear } from '../src/features/ledger/index.ts'
import { createLog } from '../src/observe/log.ts'

const CAPS = { user: 40, tenant: 100, instance: 200 }
const Warning = z.object({ level: z.number(), scope: z.string(), used: z.number(), cap: z.number() })

let connection: Connection
let payer: UserId
const warnings: z.infer<typeof Warning>[] = []
beforeAll(async () => {
  connection = await connect({})
  // Made here; the brand says what it is an id of.
  payer = crypto.randomUUID() as UserId
  const account = { email: 'ines@example.org', authProvider: 'local', role: 'member', tenant: 'school' } as const
  await connection.db.insert(users).values({ id: payer, ...account })
})
afterAll(() => connection.close())

/** Buys so many characters, and answers of which budgets whoever runs the instance is warned. */
async function warnedAfter(characters: number, of: UserId | null): Promise<string[]> {
  const log = createLog({ LOG_LEVEL: 'warn' }, { write: (line) => warnings.push(Warning.parse(JSON.parse(line))) })
  const ledger = createLedger(connection.db, { caps: CAPS, onTaken: warnWhenNear(log) })
  const line = { text: 'x', language: 'es', voiceId: 'v', settings: { pitch: 0, rate: 1, range: 1 } } as const
  const charge = { characters, costMicros: 1 }
  const { kind } = await ledger.reserve({ key: crypto.randomUUID(), provider: 'paid', line, charge, payer: of })
  expect(kind).toBe('reserved')
  return warnings.splice(0).map(({ scope, used, cap }) => `${scope} ${used}/${cap}`)
}

it('whoever runs the instance is warned once when 80 % of a budget of many is used, never of an account', async () => {
  expect(await warnedAfter(39, payer)).toEqual([])
  await setCap(connection.db, `user:${payer}`, 300)
  expect(await warnedAfter(40, payer)).toEqual([])
  expect(await warnedAfter(1, payer)).toEqual(['tenant:school 80/100'])
  expect(await warnedAfter(1, payer)).toEqual([])
  expect(await warnedAfter(79, null)).toEqual(['instance 160/200'])
  expect(await warnedAfter(1, null)).toEqual([])
  await setCap(connection.db, 'instance', 2_000)
  expect(await warnedAfter(1_439, null)).toEqual(['instance 1600/2000'])
})
