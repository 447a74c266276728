import { lastWhere } from '../lastWhere.ts'
import { rungsOf } from '../part/hints.ts'
import { climb } from './climb.ts'
import { endTurn, passStep } from './endTurn.ts'
import { enterStep, myTurn, withPrefetch } from './enterStep.ts'
import {
  levelOfLine,
  type RehearsalEvent,
  type RehearsalState,
  type Rehearsed,
  type Tap,
  type Turn,
} from './rehearsal.ts'
import { partnerDone, resume, stopThen } from './steps.ts'

type Tapped = Extract<RehearsalEvent, { kind: 'tapped' }>

/** A tap or a key wins over whatever is going on: my turn, the cue, or a pause, which it ends. */
export function tapped(state: RehearsalState, event: Tapped): Rehearsed {
  const { phase } = state
  if (phase.kind === 'myTurn') return tappedInMyTurn(state, phase.turn, event)
  if (phase.kind === 'partnerSpeaking') return tappedWhileListening(state, event.what, event.atMs)
  return phase.kind === 'paused' ? tappedInPause(state, event) : still(state)
}

function tappedInMyTurn(state: RehearsalState, turn: Turn, event: Tapped): Rehearsed {
  if (event.what === 'done') return endTurn(state, turn, 'tapped', event)
  if (event.what === 'skip') return endTurn(state, turn, 'skipped', event)
  if (event.what === 'line') return climb(state, turn, event.atMs)
  const at = event.what === 'again' ? state.at : (mineBefore(state, state.at) ?? state.at)
  return stopThen(state, enterCueOf(state, at, event.atMs))
}

/** While the partner speaks, "done" is a slip of the finger: nothing of mine is open. */
function tappedWhileListening(state: RehearsalState, what: Tap, atMs: number): Rehearsed {
  if (what === 'skip') return stopThen(state, partnerDone(state, atMs))
  if (what === 'again') return stopThen(state, enterStep(state, state.at, atMs))
  if (what === 'back') return stopThen(state, enterCueOf(state, lineBefore(state), atMs))
  return what === 'line' && canAskForLine(state) ? stopThen(state, lineOverCue(state, atMs)) : still(state)
}

/** Nothing was said in a pause: "done" only goes on, and the others do what they do without it. */
function tappedInPause(state: RehearsalState, event: Tapped): Rehearsed {
  const { phase } = state
  const resumed = resume(state, event.atMs)
  if (phase.kind !== 'paused' || event.what === 'done') return resumed
  const next = phase.turn ? tapped(resumed.state, event) : tappedWhileListening(state, event.what, event.atMs)
  return next.state === state ? resumed : { state: next.state, acts: [...waiting(resumed), ...next.acts] }
}

function waiting({ acts }: Rehearsed): Rehearsed['acts'] {
  return acts.filter((act) => act.kind === 'waitForActor')
}

/** True while "line?" has an answer: in my turn, and over the cue that leads to it, where hints are left to give. */
export function canAskForLine(state: RehearsalState): boolean {
  const step = state.steps[asked(state)]
  return step?.kind === 'mine' && rungsOf(step.line, levelOfLine(state.settings, step.line.id)) > 0
}

/** The step whose line is asked for: the one at hand, or after my partner's the next in the same scene. */
function asked({ steps, at }: RehearsalState): number {
  const isCue = steps[at]?.kind === 'partner' && steps[at + 1]?.sceneId === steps[at]?.sceneId
  return isCue ? at + 1 : at
}

/** Whoever asks for the line has heard enough of the cue: it breaks off, and my turn begins with the first hint. */
function lineOverCue(state: RehearsalState, atMs: number): Rehearsed {
  const at = asked(state)
  const before = at === state.at ? state : passStep(state)
  const mine = withPrefetch(myTurn({ ...before, at }, atMs, false))
  if (mine.state.phase.kind !== 'myTurn') return mine
  const hinted = climb(mine.state, mine.state.phase.turn, atMs)
  return { state: hinted.state, acts: [...mine.acts, ...hinted.acts] }
}

/** Where "back" leads while the partner speaks: to my line before, and in a run that I only listen to, to the line before. */
function lineBefore(state: RehearsalState): number {
  const isListenedTo = state.steps.every((step) => step.kind === 'partner')
  return isListenedTo ? Math.max(0, state.at - 1) : (mineBefore(state, state.at) ?? 0)
}

function mineBefore(state: RehearsalState, at: number): number | null {
  const index = lastWhere(state.steps.slice(0, at), (step) => step.kind === 'mine')
  return index === -1 ? null : index
}

/** Goes to the partner's line that leads to the step; to the step itself where none does. */
function enterCueOf(state: RehearsalState, at: number, atMs: number): Rehearsed {
  const cue = state.steps[at - 1]
  const step = state.steps[at]
  const isCued = step?.kind === 'mine' && cue?.kind === 'partner' && cue.sceneId === step.sceneId
  return enterStep(state, isCued ? at - 1 : at, atMs)
}

function still(state: RehearsalState): Rehearsed {
  return { state, acts: [] }
}
