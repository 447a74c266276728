import { expect, it } from 'vitest'
import { placeOf, steppedBy, valueAt } from './scale.ts'

const speed = { min: 0.5, max: 2, step: 0.05 }

it('lands on the nearest step under the finger, and never beyond the ends', () => {
  expect(valueAt(0.5, speed)).toBe(1.25)
  expect(valueAt(0.331, speed)).toBe(1)
  expect(valueAt(-1, speed)).toBe(0.5)
  expect(valueAt(4, speed)).toBe(2)
})

it('moves by a step with the arrows, by five with the page keys, to the ends with Home and End', () => {
  expect(steppedBy('ArrowRight', 1, speed)).toBe(1.05)
  expect(steppedBy('ArrowDown', 1.1, speed)).toBe(1.05)
  expect(steppedBy('PageUp', 1, speed)).toBe(1.25)
  expect(steppedBy('End', 1, speed)).toBe(2)
  expect(steppedBy('ArrowLeft', 0.5, speed)).toBe(0.5)
  expect(steppedBy('Tab', 1, speed)).toBeNull()
})

it('knows where a value lies', () => {
  expect(placeOf(0.5, speed)).toBe(0)
  expect(placeOf(2, speed)).toBe(1)
  expect(placeOf(9, speed)).toBe(1)
})
