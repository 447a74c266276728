import type { SessionChange } from '@scripteam/contract/api'
import { FamiliarityLevel, type SceneId, type SessionStatus } from '@scripteam/contract/model'

/** What a session is besides its attempts. Moments are milliseconds since 1970. */
export interface SessionState {
  readonly status: SessionStatus
  readonly statusAt: number
  readonly completedAt: number | null
  /** Seconds. */
  readonly duration: number
  readonly scenesCompleted: readonly SceneId[]
  readonly endLevel: FamiliarityLevel
  readonly levelsAt: number
  readonly progressionTriggers: readonly string[]
}

/**
 * A session after a change. Changes of several devices give the same state in whatever order and however often they
 * arrive: sets grow, durations and clocks take the greater, `completed` is never taken back, and besides that the status
 * and the level that were set later stand. A session starts at its familiarity level, which no change moves.
 */
export function mergeSession(state: SessionState, change: Omit<SessionChange, 'attempts'>, at: number): SessionState {
  return {
    ...mergeStatus(state, change.status, at),
    ...mergeLevels(state, change.difficultyProgression?.endLevel, at),
    duration: Math.max(state.duration, change.duration ?? 0),
    scenesCompleted: union(state.scenesCompleted, change.scenesCompleted),
    progressionTriggers: union(state.progressionTriggers, change.difficultyProgression?.progressionTriggers),
  }
}

/** When a change became so: as the device says, else with its last attempt, else now. */
export function momentOf(change: Pick<SessionChange, 'at' | 'attempts'>, now: number): number {
  if (change.at) return Date.parse(change.at)
  const latest = Math.max(...change.attempts.map((attempt) => Date.parse(attempt.at)))
  return change.attempts.length > 0 ? latest : now
}

function mergeStatus(state: SessionState, status: SessionStatus | undefined, at: number) {
  const { status: known, statusAt, completedAt } = state
  const completed = status === 'completed' ? Math.max(completedAt ?? at, at) : completedAt
  if (!status || outranks(known, statusAt, status, at)) return { status: known, statusAt, completedAt: completed }
  return { status, statusAt: at, completedAt: completed }
}

function outranks(known: SessionStatus, knownAt: number, status: SessionStatus, at: number): boolean {
  if ((known === 'completed') !== (status === 'completed')) return known === 'completed'
  return isAfter(knownAt, RANKS.indexOf(known), at, RANKS.indexOf(status))
}

/** Of two statuses set at the same moment the later one in this list stands. */
const RANKS: readonly SessionStatus[] = ['active', 'paused', 'abandoned', 'completed']

function mergeLevels({ endLevel, levelsAt }: SessionState, next: FamiliarityLevel | undefined, at: number) {
  const levels = FamiliarityLevel.options
  const stays = !next || isAfter(levelsAt, levels.indexOf(endLevel), at, levels.indexOf(next))
  return stays ? { endLevel, levelsAt } : { endLevel: next, levelsAt: at }
}

function isAfter(aMs: number, aRank: number, bMs: number, bRank: number): boolean {
  return aMs === bMs ? aRank >= bRank : aMs > bMs
}

function union<T extends string>(known: readonly T[], more: readonly T[] = []): T[] {
  return [...new Set([...known, ...more])].sort()
}
