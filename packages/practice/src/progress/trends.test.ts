import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAttempt, attempt, heardAttempt } from '../rehearse/testAttempts.ts'
import { dayAfter, daysBetween, weeklyFigures } from './trends.ts'

const noon = (day: number) => new Date(Date.UTC(2026, 0, 5 + day, 12)).toISOString()

describe('how the weeks went', () => {
  it('ends today, with each week apart', () => {
    const weeks = weeklyFigures([heardAttempt(1, 0, 0.5), heardAttempt(1, 8, 1), attempt(2, 8, { hints: 1 })], noon(8))
    expect(weeks.slice(-2)).toEqual([
      { from: '2025-12-31', attempts: 1, unaided: 1, accuracy: 0.5, timing: 1 },
      { from: '2026-01-07', attempts: 2, unaided: 0.5, accuracy: 1, timing: 1 },
    ])
  })

  it('says nothing of weeks in which nobody listened', () => {
    expect(weeklyFigures([attempt(1, 0)], noon(0)).at(-1)).toMatchObject({ attempts: 1, accuracy: null, timing: null })
    expect(weeklyFigures([], noon(0))[0]).toMatchObject({ attempts: 0, unaided: null })
  })

  it('counts each attempt of the time once, whatever the zone', () => {
    fc.assert(
      fc.property(fc.array(anyAttempt, { maxLength: 20 }), fc.integer({ min: -720, max: 840 }), (attempts, offset) => {
        const weeks = weeklyFigures([...attempts, ...attempts], noon(3), offset)
        const counted = weeks.reduce((sum, week) => sum + week.attempts, 0)
        // Attempts after today are of no week; the tests make them up to day 3.
        expect(counted).toBeLessThanOrEqual(new Set(attempts.map((one) => one.id)).size)
        expect(weeks.map((week) => week.from)).toEqual(weeks.map((week) => week.from).toSorted())
      }),
    )
  })

  it('counts days over months and leap years', () => {
    expect(dayAfter('2028-02-28', 2)).toBe('2028-03-01')
    expect([daysBetween('2026-12-30', '2027-01-02'), daysBetween('2026-03-30', '2026-03-28')]).toEqual([3, -2])
  })
})
