import { describe, expect, it } from 'vitest'
import { attempt, heardAttempt } from '../rehearse/testAttempts.ts'
import { characterId, lineId, testScene } from '../rehearse/testScenes.ts'
import { ownRecord } from './forecast.ts'
import { daysInARow, isMastered, offBookBy, troubleLines } from './mastery.ts'
import { lineMemories } from './memory.ts'
import { progressOf } from './progress.ts'
import { readiness } from './readiness.ts'
import { planToday } from './schedule.ts'

const { sceneId } = testScene(1, [])
const scriptId = '00000000-0000-7000-8009-000000000001' as Parameters<typeof planToday>[0][number]['scriptId'] // a UUID
const ana = characterId('ANA')
const role = (attempts: ReturnType<typeof attempt>[]) => [{ scriptId, characterId: ana, attempts }]
const noon = (day: number) => attempt(0, day).at
const dueOn = (day: number, attempts: ReturnType<typeof attempt>[], settings = {}) =>
  planToday(role(attempts), noon(day), settings).flatMap((item) => item.dueLines)

describe('the plan of a day', () => {
  it('brings a line recalled for the first time back within two days, and not the same day', () => {
    const once = [heardAttempt(1, 0, 0.9)]
    expect(dueOn(0, once)).toEqual([])
    expect(dueOn(2, once)).toEqual([lineId(1, 1)])
  })

  it('spaces a line further out with every success, never beyond a week', () => {
    const days = [0]
    for (let day = 1; day < 60; day += 1) {
      if (
        dueOn(
          day,
          days.map((d) => heardAttempt(1, d, 0.9)),
        ).length > 0
      )
        days.push(day)
    }
    const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0))
    expect(gaps[0]).toBeLessThanOrEqual(2)
    expect(Math.max(...gaps)).toBe(7)
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b))
  })

  it('comes back within three days when the opening is nine days off', () => {
    const days = [0, 2, 5].map((day) => heardAttempt(1, day, 1))
    expect(dueOn(8, days)).toEqual([])
    expect(dueOn(8, days, { daysToOpening: 9 })).toEqual([lineId(1, 1)])
  })

  it('takes only the first attempt of a day as a review', () => {
    const hinted = attempt(1, 0, { hints: 4 })
    const cleanLater = [1, 2, 3, 4].map((minute) => attempt(1, 0, {}, minute))
    const at = noon(1)
    expect(lineMemories([hinted, ...cleanLater], at)).toEqual(lineMemories([hinted], at))
  })

  it('does not count reading from the page as recall', () => {
    const read = [attempt(1, 0, { level: 'first_read' })]
    expect(lineMemories(read, noon(1)).get(lineId(1, 1))).toMatchObject({ retrievability: null, isDue: true })
  })

  it('puts the more endangered scene first, whatever the order of the attempts', () => {
    const other = testScene(2, []).sceneId
    const fresh = { ...heardAttempt(1, 3, 1), sceneId: other }
    const fading = heardAttempt(2, 0, 0.9)
    const plan = planToday(role([fresh, fading]), noon(9))
    expect(plan.map((item) => item.sceneId)).toEqual([sceneId, other])
    expect(planToday(role([fading, fresh]), noon(9))).toEqual(plan)
  })

  it('ends the day at midnight where the actor is', () => {
    const late = attempt(1, 0, { level: 'first_read', at: '2026-01-05T23:30:00.000Z' })
    const now = '2026-01-06T00:30:00.000Z'
    expect(planToday(role([late]), now)).toHaveLength(1)
    expect(planToday(role([late]), now, { utcOffsetMinutes: -180 })).toHaveLength(0)
  })
})

describe('readiness', () => {
  const words = new Map([1, 2, 3, 4, 5, 6].map((row) => [lineId(1, row), 10]))
  const rows = [1, 2, 3, 4, 5, 6]

  it('is unknown under five lines that were heard, and when there are only taps', () => {
    expect(
      readiness(
        words,
        rows.slice(0, 4).map((row) => heardAttempt(row, 0, 1)),
        noon(0),
      ),
    ).toBeNull()
    expect(
      readiness(
        words,
        rows.map((row) => attempt(row, 0)),
        noon(0),
      ),
    ).toBeNull()
  })

  it('fades with the days and falls with hints', () => {
    const known = rows.map((row) => heardAttempt(row, 0, 1))
    const today = readiness(words, known, noon(0)) ?? 0
    const later = readiness(words, known, noon(14)) ?? 0
    const hinted = known.map((a, index) => (index === 0 ? { ...a, hints: 2 } : a))
    expect(today).toBeGreaterThan(0.95)
    expect(later).toBeLessThan(today)
    expect(readiness(words, hinted, noon(0))).toBeLessThan(today)
  })

  it('counts lines that were never tried as not known', () => {
    const five = rows.slice(0, 5).map((row) => heardAttempt(row, 0, 1))
    expect(readiness(words, five, noon(0))).toBeCloseTo(5 / 6, 1)
  })
})

describe('progress', () => {
  const scene = {
    scriptId,
    sceneId,
    characterId: ana,
    lines: [1, 2, 3].map((row) => ({ id: lineId(1, row), words: 4 })),
  }
  const session = (attempts: ReturnType<typeof attempt>[]) => ({
    scriptId,
    characterIds: [ana],
    duration: 60,
    startedAt: attempts[0]?.at ?? noon(0),
    attempts,
  })

  it('is the same in whatever order the sessions come', () => {
    const sessions = [session([attempt(1, 0), attempt(2, 0, { hints: 1 })]), session([attempt(2, 1)])]
    const progress = progressOf(sessions, [scene], noon(2))
    expect(progressOf(sessions.toReversed(), [scene], noon(2))).toEqual(progress)
    expect(progress).toMatchObject({ sessions: 2, practised: 120, daysPractised: 2 })
    expect(progress.scenes[0]).toMatchObject({ attempts: 3, lines: 3, linesAttempted: 2, linesUnaided: 2 })
    expect(progress.scenes[0]?.lastPractisedAt).toBe(noon(1))
  })

  it('does not credit a role with lines said in another', () => {
    const other = { ...session([attempt(1, 0)]), characterIds: [characterId('LUIS')] }
    expect(progressOf([other], [scene], noon(1)).scenes[0]?.attempts).toBe(0)
  })

  it('calls a line mastered after three successes on two days', () => {
    const sameDay = [0, 1, 2].map((minute) => attempt(1, 0, {}, minute))
    expect(isMastered(sameDay)).toBe(false)
    expect(isMastered([...sameDay, attempt(1, 1)])).toBe(true)
  })

  it('names the lines that keep giving trouble, the worst first', () => {
    const attempts = [
      attempt(1, 0, { hints: 1 }),
      attempt(1, 1, { hints: 1 }),
      attempt(2, 0),
      attempt(2, 1, { end: 'skipped' }),
      attempt(3, 0),
    ]
    expect(troubleLines(attempts).map((line) => [line.lineId, line.share])).toEqual([
      [lineId(1, 1), 1],
      [lineId(1, 2), 0.5],
    ])
  })

  it('foresees the day I am off book from the pace of the last two weeks', () => {
    const learned = (row: number, day: number) => [attempt(row, day), attempt(row, day, {}, 1), attempt(row, day + 1)]
    const lines = [1, 2, 3, 4].map((row) => lineId(1, row))
    expect(offBookBy(lines, [], noon(10))).toBeNull()
    expect(offBookBy(lines, [...learned(1, 0), ...learned(2, 5)], noon(10))).toBe('2026-01-29')
    expect(offBookBy(lines.slice(0, 1), learned(1, 0), noon(10))).toBe('2026-01-15')
  })

  it('counts days in a row, and does not break the row before today is over', () => {
    expect(daysInARow([noon(1), noon(2), noon(3)], noon(3))).toBe(3)
    expect(daysInARow([noon(1), noon(2), noon(3)], noon(4))).toBe(3)
    expect(daysInARow([noon(1), noon(2), noon(3)], noon(5))).toBe(0)
  })
})

describe('forecasts set right by my own record', () => {
  it('stay as they are without one', () => expect(ownRecord([])(0.5)).toBe(0.5))
  it('rise when lines held better than foreseen, the more the longer the record', () => {
    const held = (count: number) => ownRecord(Array.from({ length: count }, () => ({ chance: 0.5, wasKnown: true })))
    expect(held(3)(0.5)).toBeGreaterThan(0.5)
    expect(held(30)(0.5)).toBeGreaterThan(held(3)(0.5))
    expect(held(1000)(0.55)).toBeLessThanOrEqual(1)
  })
  it('leave forecasts of another size alone', () => {
    expect(ownRecord([{ chance: 0.5, wasKnown: true }])(0.95)).toBe(0.95)
  })
})
