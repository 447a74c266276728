import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import { expect, it } from 'vitest'
import { users } from '../db/index.ts'
import { createLog } from './log.ts'

it('holds no e-mail address, token or line of a script, even when a query with them fails', async () => {
  const lines: string[] = []
  const log = createLog({ LOG_LEVEL: 'debug' }, { write: (line) => void lines.push(line) })
  // Nothing listens on port 1, so the query fails with its values in its message.
  const pool = new Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/none' })
  const error = await drizzle(pool)
    .select()
    .from(users)
    .where(eq(users.email, 'ana@example.org'))
    .then(
      () => null,
      (failure: unknown) => failure,
    )
  await pool.end()
  expect(String(error)).toContain('ana@example.org')
  log.error({ err: error }, 'failed')
  log.info({ user: { email: 'ana@example.org' }, line: { text: 'To be, or not to be' }, token: 'abc.def.ghi' }, 'whole')
  expect(lines).toHaveLength(2)
  expect(lines.join()).toMatch(/from \\"users\\".*ECONNREFUSED/)
  expect(lines.join()).not.toMatch(/ana@|To be|abc\.def/)
})
