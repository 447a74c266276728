import { expect, it } from 'vitest'
import { isMove, targetOf } from './moves.ts'

it('goes row by row, by pages and to the ends, and never beyond them', () => {
  expect(targetOf('next', 3, 30, [])).toBe(4)
  expect(targetOf('previous', 0, 30, [])).toBe(0)
  expect(targetOf('pageDown', 25, 30, [])).toBe(29)
  expect(targetOf('first', 25, 30, [])).toBe(0)
  expect(targetOf('last', 3, 30, [])).toBe(29)
})

it('goes from one doubtful place to the next, where there is one', () => {
  expect(targetOf('nextDoubt', 3, 30, [2, 7])).toBe(7)
  expect(targetOf('previousDoubt', 3, 30, [2, 7])).toBe(2)
  expect(targetOf('nextDoubt', 3, 30, [])).toBeNull()
})

it('tells moving from mending', () => {
  expect([isMove('nextDoubt'), isMove('last'), isMove('join'), isMove('undo')]).toEqual([true, true, false, false])
})
