import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inventPlay } from '../bench/invented.ts'
import { type OpenHouse, openHouse } from './house.ts'
import { rehearseOffline } from './turns.ts'
import { finishOnTwoDevices } from './twoDevices.ts'

let house: OpenHouse
let isOpen = true
beforeAll(async () => {
  house = await openHouse(join(import.meta.dirname, '..', '..'), inventPlay(20))
})
afterAll(() => (isOpen ? house.close() : undefined))

it('ends one session in one state, whatever befalls the two devices it is finished on', async () => {
  const { kills, cutOff, ...found } = await finishOnTwoDevices(house, 12, 11)
  expect(kills).toBeGreaterThan(10)
  expect(cutOff).toBeGreaterThan(10)
  expect(found).toEqual({ interleavings: 12, states: 1, lost: 0, doubled: 0 })
}, 120_000)

it('has every cue when there is no server any more', async () => {
  isOpen = false
  expect(await rehearseOffline(house, 60)).toEqual({ turns: 60, missingCues: 0 })
}, 60_000)
