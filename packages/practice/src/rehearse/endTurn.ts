import type { TurnEnd } from '@scripteam/contract/model'
import { enterStep } from './enterStep.ts'
import type { RehearsalState, Rehearsed, Stamp, Turn } from './rehearsal.ts'
import { beforeTheEnd, recorded, settled } from './settle.ts'

/** Ends my turn: the next line begins, and the attempt is recorded as soon as nothing more can be heard of it. */
export function endTurn(state: RehearsalState, turn: Turn, end: TurnEnd, stamp: Stamp): Rehearsed {
  return closeTurn(state, turn, end, stamp, state.at + 1)
}

/** Puts a turn aside to settle and goes to a step. The turn before it, if it still settles, is recorded as it is. */
export function closeTurn(state: RehearsalState, turn: Turn, end: TurnEnd, stamp: Stamp, to: number): Rehearsed {
  const earlier = recorded({ state, acts: [] })
  const hintsSeen = new Map(state.hintsSeen)
  const lineId = state.steps[state.at]?.line.id
  if (lineId) hintsSeen.delete(lineId)
  const { atMs, at, attemptId } = stamp
  const settling = { at: state.at, turn, end, endedAt: { atMs, at, attemptId }, feedback: state.feedback }
  const over = { ...passStep(earlier.state), settling, hintsSeen, attempts: state.attempts + 1, feedback: null }
  const next = enterStep(over, to, stamp.atMs)
  return settled({ state: next.state, acts: beforeTheEnd(next.acts, earlier.acts) }, stamp.atMs)
}

/** Marks the step at hand as passed: a scene is completed by passing its last line. */
export function passStep(state: RehearsalState): RehearsalState {
  const step = state.steps[state.at]
  if (!step) return state
  const isLast = !state.steps.slice(state.at + 1).some((later) => later.sceneId === step.sceneId)
  if (!isLast || !state.wholeScenes.has(step.sceneId) || state.scenesCompleted.includes(step.sceneId)) return state
  return { ...state, scenesCompleted: [...state.scenesCompleted, step.sceneId] }
}
