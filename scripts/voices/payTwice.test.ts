import { expect, it } from 'vitest'
import { measurePayTwice } from './payTwice.ts'

it('pays for no line twice, loses none and keeps exact books, though its workers are killed again and again', async () => {
  const { kills, ...found } = await measurePayTwice({ lines: 40, kills: 12 })
  expect(kills).toBeGreaterThanOrEqual(10)
  expect(found).toEqual({ lines: 40, paidTwice: 0, lost: 0, corrupt: 0, budgetDrift: 0 })
}, 240_000)
