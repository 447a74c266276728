import { expect, it } from 'vitest'
import { inCastOrder } from './castOrder.ts'
import { testReading } from './testReading.ts'

it('keeps the cast as it was, and puts newcomers last', () => {
  const reading = testReading()
  const [first, ...others] = reading.characters.map(({ id }) => id)
  if (!first) throw new Error('somebody speaks')
  const reversed = [...others].reverse()
  expect(inCastOrder(reading, reversed).characters.map(({ id }) => id)).toEqual([...reversed, first])
})
