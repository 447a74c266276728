import { describe, expect, it } from 'vitest'
import { lineAt, repairId, rewording, testReading } from '../reading/testReading.ts'
import { answered, openWork, redone, refused, repaired, takenBack, undone, type Work } from './work.ts'

const reading = testReading()
const first = rewording(reading, 0, 'Is the lamp still lit?', 1)
const second = rewording(reading, 1, 'It was.', 2)
const fresh = openWork(reading, [], [])

describe('repairing', () => {
  it('shows the change at once and tells the server afterwards', () => {
    const work = after(fresh, first)
    expect(lineAt(work.reading, 0).text).toBe('Is the lamp still lit?')
    expect(work.waiting).toEqual([{ kind: 'repair', operations: [first] }])
  })

  it('changes nothing when there is no place for it', () => {
    const join = { kind: 'joinLines' as const, id: repairId(9), lineId: lineAt(reading, 4).id }
    expect(repaired(fresh, [join])).toBe('no_place')
  })

  it('takes the last repair back, and does it again', () => {
    const work = after(after(fresh, first), second)
    const back = undone(work)
    expect(back && lineAt(back.reading, 1).text).toBe('It was, an hour ago.')
    expect(back?.waiting.at(-1)).toEqual({ kind: 'undo', repairs: [second.id] })
    const again = back && redone(back)
    expect(again).toMatchObject({ undone: [], reading: work.reading })
  })

  it('takes back what was repaired before this sitting, though only the server knows how it was', () => {
    const work = openWork(reading, [first], [])
    expect(undone(work)).toMatchObject({ done: [], reading, waiting: [{ kind: 'undo', repairs: [first.id] }] })
  })

  it('has nothing to take back or to do again at the beginning', () => {
    expect(undone(fresh)).toBeNull()
    expect(redone(fresh)).toBeNull()
  })

  it('trusts no older picture once something was taken back out of the middle', () => {
    const work = takenBack(after(after(fresh, first), second), first.id)
    expect(work.done).toEqual([{ operations: [second], before: null }])
  })
})

describe('what the server answers', () => {
  it('is shown when nothing more waits to be told, and not before', () => {
    const mended = after(fresh, first).reading
    const work = after(after(fresh, first), second)
    expect(answered(work, 1, mended).reading).toBe(work.reading)
    expect(answered(work, 2, mended).reading).toBe(mended)
  })

  it('leaves out what it had no place for and keeps what was done since', () => {
    const work = refused(after(after(fresh, first), second), 1, reading)
    expect([0, 1].map((at) => lineAt(work.reading, at).text)).toEqual(['Is the lamp lit?', 'It was.'])
    expect(work.waiting).toEqual([{ kind: 'repair', operations: [second] }])
  })
})

it('goes on where the app was closed: what the server was not told is done again, and only that', () => {
  const work = openWork(reading, [first], [{ kind: 'repair', operations: [first, second] }])
  expect(lineAt(work.reading, 0).text).toBe('Is the lamp lit?')
  expect(lineAt(work.reading, 1).text).toBe('It was.')
  expect(work.done.map((step) => step.operations)).toEqual([[first], [second]])
  expect(work.waiting).toHaveLength(1)
})

function after(work: Work, ...operations: Parameters<typeof repaired>[1]): Work {
  const next = repaired(work, operations)
  if (typeof next === 'string') throw new Error(next)
  return next
}
