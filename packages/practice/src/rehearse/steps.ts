import { passStep } from './endTurn.ts'
import { enterStep, freshTurn, myTurn } from './enterStep.ts'
import type { RehearsalState, Rehearsed } from './rehearsal.ts'

/** From what was going on to what comes next, by whatever event. */

/** After the directions that led to my line it is my turn; after a line of the partner the next step begins. */
export function partnerDone(state: RehearsalState, atMs: number): Rehearsed {
  if (state.steps[state.at]?.kind === 'mine') return myTurn(state, atMs, true)
  return enterStep(passStep(state), state.at + 1, atMs, true)
}

/** The partner's line begins again; my turn goes on with its hints, and its clock starts afresh without a cue to be timed against. */
export function resume(state: RehearsalState, atMs: number): Rehearsed {
  const { phase } = state
  const line = state.steps[state.at]?.line
  if (phase.kind !== 'paused' || !line) return { state, acts: [] }
  if (!phase.turn) return enterStep(state, state.at, atMs)
  const { revealed, shown } = phase.turn
  const turn = { ...freshTurn(state, atMs, false), revealed, shown }
  return { state: { ...state, phase: { kind: 'myTurn', turn } }, acts: [{ kind: 'waitForActor', lineId: line.id }] }
}

/** Silences whatever sounds or listens before the acts that follow. */
export function stopThen(state: RehearsalState, next: Rehearsed): Rehearsed {
  const isSounding = state.phase.kind === 'partnerSpeaking' || state.phase.kind === 'myTurn'
  return isSounding ? { state: next.state, acts: [{ kind: 'stop' }, ...next.acts] } : next
}
