import type { LineId } from '@scripteam/contract/model'
import { decide } from '../listen/decide.ts'
import { heardText, heardVoice } from '../listen/listening.ts'
import { hearVoice, voiceSpan } from '../listen/voice.ts'
import { climb } from './climb.ts'
import { closeTurn, endTurn } from './endTurn.ts'
import type { RehearsalEvent, RehearsalState, Rehearsed, Stamp, Turn } from './rehearsal.ts'
import { recorded } from './settle.ts'

type Said<K extends RehearsalEvent['kind']> = Extract<RehearsalEvent, { kind: K }>

/** The next rung of the ladder comes this long after the last one, in milliseconds. */
const NEXT_RUNG_MS = 3000

/** Text of the turn at hand, or of the one that is settling. */
export function heard(state: RehearsalState, event: Said<'heard'>): Rehearsed {
  const { settling, phase } = state
  const { lineId, text, atMs } = event
  if (settling && isOfSettling(state, lineId)) {
    const turn = { ...settling.turn, listening: heardText(settling.turn.listening, text, atMs) }
    return { state: { ...state, settling: { ...settling, turn } }, acts: [] }
  }
  if (phase.kind !== 'myTurn' || text.trim() === '' || (lineId !== undefined && !isAtHand(state, lineId)))
    return still(state)
  return judge(state, { ...phase.turn, listening: heardText(phase.turn.listening, text, atMs) }, event)
}

/** A voice that starts or ends. One that starts over the cue is kept: it may be mine. */
export function voice(state: RehearsalState, event: Said<'voice'>): Rehearsed {
  const { isOn, atMs, sinceMs = 0 } = event
  const known = { ...state, voiceOnAtMs: isOn ? (state.voiceOnAtMs ?? atMs - sinceMs) : null }
  const { phase } = known
  if (phase.kind !== 'myTurn') return still(lastOfVoice(known, event))
  return judge(known, { ...phase.turn, listening: heardVoice(phase.turn.listening, isOn, atMs, sinceMs) }, event)
}

/** Other ears from now on. A turn of which nothing was heard yet begins to be listened to; one under way keeps what was heard. */
export function changeEars(state: RehearsalState, { ears, atMs }: Said<'ears'>): RehearsalState {
  const changed = { ...state, ears, voiceOnAtMs: null }
  const { phase } = state
  if (phase.kind !== 'myTurn' || !ears) return changed
  const { listening } = phase.turn
  const isUnheard = listening.textAtMs === null && voiceSpan(listening.voice, atMs) === null
  const startedAtMs = isUnheard ? atMs : listening.startedAtMs
  const turn = { ...phase.turn, listening: { ...heardVoice(listening, false, atMs), settings: ears, startedAtMs } }
  return { ...changed, phase: { kind: 'myTurn', turn } }
}

/** Asks the listener whether my turn is over. Without ears only a tap says so. */
export function judge(state: RehearsalState, turn: Turn, stamp: Stamp): Rehearsed {
  const waiting: RehearsalState = { ...state, phase: { kind: 'myTurn', turn } }
  if (!state.ears) return still(waiting)
  const verdict = decide(turn.listening, stamp.atMs)
  if (verdict.kind === 'complete') return endTurn(waiting, turn, 'spoken', stamp)
  if (verdict.kind === 'stuck') return prompt(waiting, turn, stamp.atMs)
  return verdict.kind === 'wrongLine' ? offerJump(waiting, turn) : still(waiting)
}

/** Takes up the offer: the line at hand is passed over, and what was said counts for the next one. */
export function jump(state: RehearsalState, event: Said<'jumped'>): Rehearsed {
  const { phase } = state
  if (phase.kind !== 'myTurn' || phase.turn.jumpTo === null) return still(state)
  const to = state.steps.findIndex((step, index) => index > state.at && step.line.id === phase.turn.jumpTo)
  if (to === -1) return still(state)
  const next = recorded(closeTurn(state, phase.turn, 'skipped', event, to))
  return { state: saidAlready(next.state, phase.turn), acts: next.acts }
}

function saidAlready(state: RehearsalState, before: Turn): RehearsalState {
  if (state.phase.kind !== 'myTurn') return state
  const { turn } = state.phase
  const { text, voice, textAtMs } = before.listening
  const listening = { ...heardText(turn.listening, text, textAtMs ?? turn.startedAtMs), voice }
  return { ...state, phase: { kind: 'myTurn', turn: { ...turn, listening } } }
}

/** Rung by rung while nothing more is said; the top is not repeated. */
function prompt(state: RehearsalState, turn: Turn, atMs: number): Rehearsed {
  const isSoon = turn.hintedAtMs !== null && atMs - turn.hintedAtMs < NEXT_RUNG_MS
  return isSoon ? still(state) : climb(state, turn, atMs, 'stop at the top')
}

function offerJump(state: RehearsalState, turn: Turn): Rehearsed {
  const sceneId = state.steps[state.at]?.sceneId
  const next = state.steps.slice(state.at + 1).find((step) => step.kind === 'mine' && step.sceneId === sceneId)
  if (!next || turn.jumpTo !== null) return still(state)
  const offered = { ...turn, jumpTo: next.line.id }
  return {
    state: { ...state, phase: { kind: 'myTurn', turn: offered } },
    acts: [{ kind: 'offerJump', lineId: next.line.id }],
  }
}

/** A voice that was still on when its turn ended belongs to that turn until it stops. */
function lastOfVoice(state: RehearsalState, { isOn, atMs, sinceMs }: Said<'voice'>): RehearsalState {
  const { settling } = state
  if (!settling || isOn) return state
  const { listening } = settling.turn
  const turn = {
    ...settling.turn,
    listening: { ...listening, voice: hearVoice(listening.voice, false, atMs, sinceMs) },
  }
  return { ...state, settling: { ...settling, turn } }
}

/** A text without a line, while the partner speaks, can only be the end of what I said. */
function isOfSettling({ settling, steps, phase, at }: RehearsalState, lineId: LineId | undefined): boolean {
  if (!settling || (phase.kind === 'myTurn' && steps[at]?.line.id === lineId)) return false
  return lineId === undefined ? phase.kind === 'partnerSpeaking' : steps[settling.at]?.line.id === lineId
}

function isAtHand(state: RehearsalState, lineId: string): boolean {
  return state.phase.kind === 'myTurn' && state.steps[state.at]?.line.id === lineId
}

function still(state: RehearsalState): Rehearsed {
  return { state, acts: [] }
}
