import { lastWhere } from '../lastWhere.ts'
import { climb } from './climb.ts'
import { endTurn, passStep } from './endTurn.ts'
import { enterStep, finish, freshTurn, myTurn, partnerSpeaks } from './enterStep.ts'
import { changeEars, heard, judge, jump, voice } from './hearTurn.ts'
import { recordingsCame } from './recordingsCame.ts'
import type { RehearsalEvent, RehearsalState, Rehearsed, Tap, Turn } from './rehearsal.ts'
import { settled } from './settle.ts'

type Said<K extends RehearsalEvent['kind']> = Extract<RehearsalEvent, { kind: K }>

/**
 * One event of a rehearsal: the next state, and what the device is to do. Events that make no sense in the
 * phase at hand change nothing; after the end nothing happens any more.
 */
export function rehearse(before: RehearsalState, event: RehearsalEvent): Rehearsed {
  if (before.phase.kind === 'finished') return still(before)
  return settled(happen(tellTime(before, event.atMs), event), event.atMs)
}

function happen(state: RehearsalState, event: RehearsalEvent): Rehearsed {
  switch (event.kind) {
    case 'started':
      return state.phase.kind === 'ready' ? enterStep(state, state.at, event.atMs) : still(state)
    case 'clipEnded':
      return isOfNow(state, event) ? partnerDone(state, event.atMs) : still(state)
    case 'clipFailed':
      return clipFailed(state, event)
    case 'tapped':
      return tapped(state, event)
    case 'rated':
      return still({ ...state, feedback: event.feedback })
    case 'heard':
      return heard(state, event)
    case 'voice':
      return voice(state, event)
    case 'recorded':
      return recordingsCame(state, event.audio)
    case 'tick':
      return tick(state, event)
    case 'ears':
      return still(changeEars(state, event))
    case 'jumped':
      return jump(state, event)
    case 'paused':
      return pause(state)
    case 'resumed':
      return resume(state, event.atMs)
    case 'finished':
      return stopThen(state, finish(state, 'completed'))
    case 'abandoned':
      return stopThen(state, finish(state, 'abandoned'))
    default:
      return impossible(event)
  }
}

function still(state: RehearsalState): Rehearsed {
  return { state, acts: [] }
}

/** Longest silence between two events that counts as rehearsing; a device that slept sends none for hours. */
const IDLE_MS = 120_000

/** Counts rehearsed time; pauses and the time before the start do not count, nor does a clock that jumps back. */
function tellTime(state: RehearsalState, atMs: number): RehearsalState {
  const isActive = state.phase.kind === 'partnerSpeaking' || state.phase.kind === 'myTurn'
  const passedMs = isActive ? Math.min(IDLE_MS, Math.max(0, atMs - state.clockMs)) : 0
  return { ...state, activeMs: state.activeMs + passedMs, clockMs: Math.max(state.clockMs, atMs) }
}

/** True for the end of the clip that plays now; a clip that was stopped may still report its end. */
function isOfNow(state: RehearsalState, event: Said<'clipEnded'> | Said<'clipFailed'>): boolean {
  if (state.phase.kind !== 'partnerSpeaking' || state.steps[state.at]?.line.id !== event.lineId) return false
  return event.play === undefined || event.play === state.phase.playing.play
}

/** After the directions that led to my line it is my turn; after a line of the partner the next step begins. */
function partnerDone(state: RehearsalState, atMs: number): Rehearsed {
  if (state.steps[state.at]?.kind === 'mine') return myTurn(state, atMs, true)
  return enterStep(passStep(state), state.at + 1, atMs, true)
}

/** A clip that fails is said by the device; when that fails too, the text has been shown and the play goes on. */
function clipFailed(state: RehearsalState, event: Said<'clipFailed'>): Rehearsed {
  if (!isOfNow(state, event) || state.phase.kind !== 'partnerSpeaking') return still(state)
  return state.phase.playing.byDevice ? partnerDone(state, event.atMs) : partnerSpeaks(state, event.atMs, true)
}

function tapped(state: RehearsalState, event: Said<'tapped'>): Rehearsed {
  const { phase } = state
  if (phase.kind === 'myTurn') return tappedInMyTurn(state, phase.turn, event)
  if (phase.kind === 'partnerSpeaking') return tappedWhileListening(state, event.what, event.atMs)
  return still(state)
}

function tappedInMyTurn(state: RehearsalState, turn: Turn, event: Said<'tapped'>): Rehearsed {
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
  return still(state)
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

function tick(state: RehearsalState, event: Said<'tick'>): Rehearsed {
  const { phase } = state
  const { atMs } = event
  if (phase.kind === 'myTurn') return judge(state, phase.turn, event)
  if (phase.kind === 'partnerSpeaking' && atMs >= phase.playing.giveUpAtMs)
    return stopThen(state, partnerDone(state, atMs))
  return still(state)
}

function pause(state: RehearsalState): Rehearsed {
  const { phase } = state
  if (phase.kind !== 'partnerSpeaking' && phase.kind !== 'myTurn') return still(state)
  const turn = phase.kind === 'myTurn' ? phase.turn : null
  return { state: { ...state, phase: { kind: 'paused', before: phase.kind, turn } }, acts: [{ kind: 'stop' }] }
}

/** The partner's line begins again; my turn goes on with its hints, and its clock starts afresh without a cue to be timed against. */
function resume(state: RehearsalState, atMs: number): Rehearsed {
  const { phase } = state
  const line = state.steps[state.at]?.line
  if (phase.kind !== 'paused' || !line) return still(state)
  if (!phase.turn) return enterStep(state, state.at, atMs)
  const turn = freshTurn(state, atMs, false)
  return { state: { ...state, phase: { kind: 'myTurn', turn } }, acts: [{ kind: 'waitForActor', lineId: line.id }] }
}

/** Silences whatever sounds or listens before the acts that follow. */
function stopThen(state: RehearsalState, next: Rehearsed): Rehearsed {
  const isSounding = state.phase.kind === 'partnerSpeaking' || state.phase.kind === 'myTurn'
  return isSounding ? { state: next.state, acts: [{ kind: 'stop' }, ...next.acts] } : next
}

function impossible(event: never): never {
  throw new Error(`No such event: ${JSON.stringify(event)}`)
}
