import { enterStep, finish, partnerSpeaks } from './enterStep.ts'
import { changeEars, heard, judge, jump, voice } from './hearTurn.ts'
import { recordingsCame } from './recordingsCame.ts'
import type { RehearsalEvent, RehearsalState, Rehearsed } from './rehearsal.ts'
import { settled } from './settle.ts'
import { partnerDone, resume, stopThen } from './steps.ts'
import { tapped } from './taps.ts'

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

/** A clip that fails is said by the device; when that fails too, the text has been shown and the play goes on. */
function clipFailed(state: RehearsalState, event: Said<'clipFailed'>): Rehearsed {
  if (!isOfNow(state, event) || state.phase.kind !== 'partnerSpeaking') return still(state)
  return state.phase.playing.byDevice ? partnerDone(state, event.atMs) : partnerSpeaks(state, event.atMs, true)
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

function impossible(event: never): never {
  throw new Error(`No such event: ${JSON.stringify(event)}`)
}
