import type { SessionChange } from '@scripteam/contract/api'
import { FamiliarityLevel, type SceneId, SessionStatus } from '@scripteam/contract/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeSession, momentOf, type SessionState } from './mergeSession.ts'

const BEGIN = Date.parse('2026-11-01T10:00:00.000Z')

const fresh: SessionState = {
  status: 'active',
  statusAt: BEGIN,
  completedAt: null,
  duration: 0,
  scenesCompleted: [],
  endLevel: 'first_read',
  levelsAt: BEGIN,
  progressionTriggers: [],
}

function after(changes: readonly SessionChange[]): SessionState {
  return changes.reduce((state, change) => mergeSession(state, change, momentOf(change, BEGIN)), fresh)
}

function change(minute: number, more: Partial<SessionChange>): SessionChange {
  return { attempts: [], at: new Date(BEGIN + minute * 60_000).toISOString(), ...more }
}

/** Any change a device may send; few moments and scenes, so that they meet. */
const anyChange: fc.Arbitrary<SessionChange> = fc
  .record({
    minute: fc.integer({ min: 0, max: 5 }),
    status: fc.option(fc.constantFrom(...SessionStatus.options), { nil: undefined }),
    duration: fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined }),
    scenesCompleted: fc.option(fc.subarray(['one', 'two', 'three'] as SceneId[]), { nil: undefined }),
    endLevel: fc.constantFrom(...FamiliarityLevel.options),
    triggers: fc.subarray(['two_clean_runs', 'stuck_in_a_row']),
  })
  .map(({ minute, endLevel, triggers, ...more }) =>
    change(minute, { ...more, difficultyProgression: { endLevel, progressionTriggers: triggers } }),
  )

const changesInTwoOrders = fc
  .array(anyChange, { maxLength: 12 })
  .chain((changes) => fc.tuple(fc.constant(changes), fc.shuffledSubarray(changes, { minLength: changes.length })))

describe('a session that two devices change', () => {
  it('ends in the same state in whatever order their changes arrive', () => {
    fc.assert(
      fc.property(changesInTwoOrders, ([one, other]) => void expect(after(other)).toEqual(after(one))),
      { numRuns: 1_000 },
    )
  })

  it('ends in the same state when changes arrive twice', () => {
    fc.assert(
      fc.property(
        fc.array(anyChange),
        (changes) => void expect(after([...changes, ...changes])).toEqual(after(changes)),
      ),
    )
  })

  it('stays completed, whatever a device that was offline says later', () => {
    const changes = [change(3, { status: 'completed' }), change(9, { status: 'active' })]
    expect(after(changes)).toMatchObject({ status: 'completed', completedAt: BEGIN + 180_000 })
  })

  it('can be resumed after a pause', () => {
    expect(after([change(1, { status: 'paused' }), change(2, { status: 'active' })]).status).toBe('active')
    expect(after([change(2, { status: 'active' }), change(1, { status: 'paused' })]).status).toBe('active')
  })

  it('never grows shorter', () => {
    expect(after([change(2, { duration: 90 }), change(3, { duration: 60 })]).duration).toBe(90)
  })
})
