import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAttempt, attempt, heardAttempt } from '../rehearse/testAttempts.ts'
import { lineId } from '../rehearse/testScenes.ts'
import { weakLines } from './mastery.ts'
import { learnedWaits } from './waits.ts'

describe('weak lines', () => {
  it('are those that needed help the last time', () => {
    expect(weakLines([attempt(1, 0), attempt(1, 1, { hints: 2 }), attempt(2, 1)])).toEqual([lineId(1, 1)])
  })

  it('are strong again after a single slip and a good run, not after two slips', () => {
    const slip = attempt(1, 0, { hints: 1 })
    expect(weakLines([slip, attempt(1, 1)])).toEqual([])
    expect(weakLines([slip, attempt(1, 1, { end: 'skipped' }), attempt(1, 2)])).toEqual([lineId(1, 1)])
  })

  it('are lines that were attempted, each once, however the attempts arrive', () => {
    fc.assert(
      fc.property(fc.array(anyAttempt, { maxLength: 30 }), (attempts) => {
        const weak = weakLines(attempts)
        expect(new Set(weak).size).toBe(weak.length)
        expect([...weakLines([...attempts].reverse())].sort()).toEqual([...weak].sort())
        expect(weak.every((id) => attempts.some((one) => one.lineId === id))).toBe(true)
      }),
    )
  })
})

describe('the wait learned from my own timing', () => {
  it('is how long I usually take to come in on that line, and never more than two seconds', () => {
    const tries = [300, 500, 9000].map((ms, day) => heardAttempt(1, day, 1, ms))
    const slow = heardAttempt(2, 0, 1, 6000)
    expect(learnedWaits([...tries, slow])).toEqual(
      new Map([
        [lineId(1, 1), 500],
        [lineId(1, 2), 2000],
      ]),
    )
  })

  it('says nothing of a line that nobody heard, and is never negative', () => {
    expect(learnedWaits([attempt(1, 0)]).size).toBe(0)
    expect(learnedWaits([heardAttempt(1, 0, 1, -900)]).get(lineId(1, 1))).toBe(0)
  })
})
