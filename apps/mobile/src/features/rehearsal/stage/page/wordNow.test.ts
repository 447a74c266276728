import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordNow } from './wordNow.ts'

const words = ['Come', 'in,', 'friend.'].map((text, index) => ({
  text,
  startMs: index * 400 + 50,
  endMs: index * 400 + 350,
}))

it('lights each word from its beginning until the next one begins', () => {
  expect([0, 50, 449, 450, 5000].map((ms) => wordNow(words, ms, 3))).toEqual([null, 0, 0, 1, 2])
})

it('follows a voice that counts other words than print, and always stays in the line', () => {
  expect(wordNow(words, 460, 6)).toBe(2)
  fc.assert(
    fc.property(fc.nat({ max: 3000 }), fc.integer({ min: 1, max: 9 }), (ms, printed) => {
      const word = wordNow(words, ms, printed) ?? 0
      expect(word).toBeGreaterThanOrEqual(0)
      expect(word).toBeLessThan(printed)
    }),
  )
})

it('never goes back while the clip plays', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2000 }), fc.nat({ max: 2000 }), fc.integer({ min: 1, max: 9 }), (a, b, printed) => {
      const [early, late] = [Math.min(a, b), Math.max(a, b)].map((ms) => wordNow(words, ms, printed) ?? -1)
      expect(late).toBeGreaterThanOrEqual(early ?? -1)
    }),
  )
})
