import { expect, it } from 'vitest'
import { rowsNear } from './rowsNear.ts'

it('draws the whole of a usual page', () => {
  expect(rowsNear(60, 59)).toEqual({ first: 0, end: 60 })
})

it('draws of an endless page what stands before and after the lit row', () => {
  expect(rowsNear(5000, 0)).toEqual({ first: 0, end: 400 })
  expect(rowsNear(5000, 1234)).toEqual({ first: 1000, end: 1600 })
  expect(rowsNear(5000, 4999)).toEqual({ first: 4600, end: 5000 })
})
