import { randomUUID } from 'node:crypto'
import type { CharacterId, ScriptId, SessionId, UserId } from '@scripteam/contract/model'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Connection,
  connect,
  practiceSessions,
  scripts,
  sqlState,
  userPreferences,
  users,
} from '../src/db/index.ts'
import { DATABASES, type OwnDatabase, ownDatabase } from './databases.ts'

const CHECK_VIOLATION = '23514'
const FOREIGN_KEY_VIOLATION = '23503'

describe.each(DATABASES)('the database %s', (kind) => {
  let own: OwnDatabase
  let connection: Connection
  beforeAll(async () => {
    own = await ownDatabase(kind)
    connection = await connect({ url: own.url })
  })
  afterAll(async () => {
    await connection.close()
    await own.drop()
  })

  it('notes that somebody is active when they start to practise', async () => {
    const { user, script } = await somebody(connection)
    const [before] = await connection.db.select().from(users).where(eq(users.id, user))
    await practise(connection, user, script)
    const [after] = await connection.db.select().from(users).where(eq(users.id, user))
    expect(before?.lastActiveAt.getFullYear()).toBe(2020)
    expect(Date.now() - (after?.lastActiveAt.getTime() ?? 0)).toBeLessThan(60_000)
  })

  it('takes no word that the contract does not know', async () => {
    const { user } = await somebody(connection)
    const wrong = connection.db.execute(sql`update users set subscription = 'gold' where id = ${user}`)
    expect(await wrong.then(() => null, sqlState)).toBe(CHECK_VIOLATION)
  })

  it('takes no script of nobody', async () => {
    const orphan = connection.db.insert(scripts).values(scriptOf(randomUUID() as UserId))
    expect(await orphan.then(() => null, sqlState)).toBe(FOREIGN_KEY_VIOLATION)
  })

  it('deletes everything that hangs on a user', async () => {
    const { user, script } = await somebody(connection)
    await practise(connection, user, script)
    await connection.db.delete(users).where(eq(users.id, user))
    expect(await connection.db.$count(scripts, eq(scripts.userId, user))).toBe(0)
    expect(await connection.db.$count(practiceSessions, eq(practiceSessions.userId, user))).toBe(0)
    expect(await connection.db.$count(userPreferences, eq(userPreferences.userId, user))).toBe(0)
  })

  it('has the indexes that the lists of scripts, sessions and workflows need', async () => {
    const rows = await connection.db.execute(sql`select indexdef from pg_indexes where schemaname = 'public'`)
    const text = JSON.stringify(rows)
    const wanted = [
      'scripts USING btree (user_id)',
      'scripts USING btree (primary_language)',
      'characters USING btree (script_id)',
      'practice_sessions USING btree (user_id)',
      'practice_sessions USING btree (script_id)',
      'workflows USING btree (status)',
      'workflows USING btree (workflow_type)',
      'audio_samples USING btree (character_id)',
      'audio_samples USING btree (language)',
    ]
    expect(wanted.filter((index) => !text.includes(index))).toEqual([])
  })
})

describe.runIf(DATABASES.includes('postgres'))('PostgreSQL', () => {
  it('is migrated once when several processes start together', async () => {
    const own = await ownDatabase('postgres')
    const connections = await Promise.all([1, 2, 3, 4].map(() => connect({ url: own.url })))
    await Promise.all(connections.map((connection) => connection.ping()))
    await Promise.all(connections.map((connection) => connection.close()))
    await own.drop()
  })
})

async function somebody({ db }: Connection): Promise<{ user: UserId; script: ScriptId }> {
  const user = randomUUID() as UserId
  const lastActiveAt = new Date('2020-05-05')
  await db
    .insert(users)
    .values({ id: user, email: `${user}@example.org`, authProvider: 'local', role: 'member', lastActiveAt })
  const script = scriptOf(user)
  await db.insert(scripts).values(script)
  return { user, script: script.id }
}

function scriptOf(userId: UserId) {
  const fileMetadata = { name: 'a.txt', mime: 'text/plain', bytes: 1, sha256: '' }
  const id = randomUUID() as ScriptId
  return { id, userId, title: 'A', processingStatus: 'uploading', progressStep: 'extractText', fileMetadata } as const
}

async function practise({ db }: Connection, userId: UserId, scriptId: ScriptId): Promise<void> {
  await db.insert(practiceSessions).values({
    id: randomUUID() as SessionId,
    userId,
    scriptId,
    selectedCharacter: randomUUID() as CharacterId, // no foreign key: any id does
    familiarityLevel: 'first_read',
    sessionLanguage: 'es',
  })
}
