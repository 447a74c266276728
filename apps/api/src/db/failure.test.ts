import { Pool } from 'pg'
import { expect, it } from 'vitest'
import { isUnreachable, sqlState } from './failure.ts'

it('tells a database that is away from a query that is wrong', async () => {
  // Nothing listens on port 1.
  const pool = new Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/none' })
  const away = await pool.query('select 1').then(
    () => null,
    (error: unknown) => error,
  )
  await pool.end()
  expect(isUnreachable(new Error('Failed query', { cause: away }))).toBe(true)
  const wrong = Object.assign(new Error('violates'), { code: '23505' })
  expect([isUnreachable(wrong), sqlState(new Error('Failed query', { cause: wrong }))]).toEqual([false, '23505'])
})
