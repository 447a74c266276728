import { repairReading } from '@scripteam/script'
import { expect, it } from 'vitest'
import { bringOn } from './addingCharacter.ts'
import { lineAt, repairId, testReading } from './testReading.ts'

const reading = testReading()

it('gives a line to somebody new in one go', () => {
  const brought = bringOn(reading, { kind: 'new', name: 'THE SEA' }, repairId(1))
  if (!brought) throw new Error('nobody is called that yet')
  const { id } = lineAt(reading, 4)
  const change = { kind: 'changeSpeaker' as const, id: repairId(2), lineId: id, speakers: brought.ids }
  const operations = [...brought.before, change].map((operation) => ({ operation, about: null }))
  expect(lineAt(repairReading(reading, operations).reading, 4).character).toBe('THE SEA')
})

it('brings nobody on twice', () => {
  expect(bringOn(reading, { kind: 'new', name: 'Nora' }, repairId(1))).toBeNull()
})

it('needs nothing first for those who are there, and somebody to be there', () => {
  const { speakers } = lineAt(reading, 0)
  expect(bringOn(reading, { kind: 'known', ids: speakers }, repairId(1))).toEqual({ before: [], ids: speakers })
  expect(bringOn(reading, { kind: 'known', ids: [] }, repairId(1))).toBeNull()
})
