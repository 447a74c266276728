import type { Budget, Estimate } from '@scripteam/contract/api'
import { type Character, CharacterId, type Region } from '@scripteam/contract/model'
import { expect, it } from 'vitest'
import { budgetSays, count, money, recordedRegion, shareOf } from './costFacts.ts'

const ines = CharacterId.parse(crypto.randomUUID())
const budget: Budget = { period: '2026-11', cap: 100_000, used: 10_000, state: 'open', shared: 'open' }
const estimate: Estimate = {
  lines: 900,
  characters: 69_120,
  costUsd: 3.456,
  parts: [{ characterId: ines, characters: 16_589, costUsd: 0.82945 }],
  waitingRole: null,
  budget,
}

it('says how much of the play is my own part', () => {
  expect(shareOf(estimate, ines)).toEqual({ characters: 16_589, costUsd: 0.82945, percent: 24 })
  expect(shareOf(estimate, null)).toBeNull()
  expect(shareOf({ ...estimate, characters: 0, parts: [] }, ines)).toBeNull()
})

it('writes money and numbers as they are written in each language', () => {
  expect([money(3.456, 'en'), count(69_120, 'en')]).toEqual(['$3.46', '69,120'])
  expect([money(3.456, 'es').replace(/\s/gu, ' '), count(69_120, 'es')]).toEqual(['3,46 $', '69.120'])
})

it('never calls free what costs a little', () => {
  expect(money(0.0008, 'en')).toBe('$0.01')
})

it('warns when the month runs out, and when this play is more than what is left', () => {
  expect(budgetSays(budget, 69_120)).toBeNull()
  expect(budgetSays(budget, 95_000)).toBe('short')
  expect(budgetSays({ ...budget, used: 85_000, state: 'near' })).toBe('near')
  expect(budgetSays({ ...budget, shared: 'near' })).toBe('sharedNear')
  expect(budgetSays({ ...budget, shared: 'near' }, 95_000)).toBe('short')
  expect(budgetSays({ ...budget, used: 99_990, state: 'full' }, 69_120)).toBe('full')
  expect(budgetSays({ ...budget, shared: 'full' })).toBe('sharedFull')
})

it('counts a recorded play in its own accent, though somebody in it was recast into another', () => {
  const speaking = (region: Region) => ({ voiceSettings: { region } as Character['voiceSettings'] })
  const characters = [speaking('mexico'), { voiceSettings: null }, speaking('spain'), speaking('spain')]
  expect(recordedRegion({ processingStatus: 'complete', characters })).toBe('spain')
  expect(recordedRegion({ processingStatus: 'generating_voices', characters })).toBeNull()
  expect(recordedRegion({ processingStatus: 'complete', characters: [] })).toBeNull()
})
