import { expect, it } from 'vitest'
import { frameOf } from './frameOf.ts'

it('goes round all rows of a speech, with a little room', () => {
  const frame = frameOf([
    { text: 'NORA.', rowBox: { top: 0.2, bottom: 0.22, left: 0.1, right: 0.3 } },
    { text: 'Is the lamp lit?', rowBox: { top: 0.23, bottom: 0.25, left: 0.15, right: 0.6 } },
  ])
  expect(frame?.top).toBeCloseTo(0.196)
  expect(frame?.bottom).toBeCloseTo(0.254)
  expect(frame?.left).toBeCloseTo(0.088)
  expect(frame?.right).toBeCloseTo(0.612)
})

it('stays on the page', () => {
  const edge = { top: 0, bottom: 1, left: 0.005, right: 0.995 }
  expect(frameOf([{ text: 'x', rowBox: edge }])).toEqual({ top: 0, bottom: 1, left: 0, right: 1 })
})

it('is not drawn where rows have no places', () => {
  expect(frameOf([{ text: 'NORA.' }])).toBeNull()
})
