import type { UserId } from '@scripteam/contract/model'
import { ledgerConformance } from '@scripteam/pipeline/conformance'
import { afterAll, beforeAll, describe } from 'vitest'
import { audioCache, audioIntents, budgets, type Connection, connect, users } from '../src/db/index.ts'
import { createLedger } from '../src/features/ledger/index.ts'
import { DATABASES, type OwnDatabase, ownDatabase } from './databases.ts'

describe.each(DATABASES)('on %s', (database) => {
  let own: OwnDatabase
  let connection: Connection
  beforeAll(async () => {
    own = await ownDatabase(database)
    connection = await connect({ url: own.url })
  })
  afterAll(async () => {
    await connection.close()
    await own.drop()
  })

  ledgerConformance('the books in the database', async (conditions) => {
    const { db } = connection
    for (const table of [audioIntents, audioCache, budgets]) await db.delete(table)
    return { ledger: createLedger(db, conditions), payer: () => newcomer(connection) }
  })
})

async function newcomer({ db }: Connection): Promise<UserId> {
  // Made here; the brand says what it is an id of.
  const id = crypto.randomUUID() as UserId
  await db.insert(users).values({ id, email: `${id}@example.org`, authProvider: 'local', role: 'member' })
  return id
}
