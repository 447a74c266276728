import type { DetectedLanguage, Language, LineId, PackLine } from '@scripteam/contract/model'
import { heardVoice, type Listening, listenTo, STRANGER } from '../listen/listening.ts'
import { expectedSpeechMs } from '../part/syllables.ts'
import { isPause } from './gap.ts'
import type { Act, Playing, RehearsalState, Rehearsed, Turn } from './rehearsal.ts'
import type { Step } from './runPlan.ts'
import { audioFor } from './takes.ts'

/** Clips decoded ahead of their cue. */
const AHEAD = 3
/** A clip that reports no end is given up this long after it should have ended, in milliseconds. */
const GRACE_MS = 5000

/** Goes to a step: the partner begins to speak, or it is my turn; past the last step the rehearsal ends or loops. */
export function enterStep(state: RehearsalState, at: number, atMs: number, wasCued = false): Rehearsed {
  const step = state.steps[at]
  if (!step) return beyondTheEnd(state, atMs)
  return withPrefetch(begin({ ...state, at }, step, atMs, wasCued))
}

function begin(state: RehearsalState, step: Step, atMs: number, wasCued: boolean): Rehearsed {
  if (step.kind === 'partner') return partnerSpeaks(state, atMs, false)
  const directions = state.settings.narrates ? step.directions.filter((direction) => !isPause(direction)) : []
  return directions.length > 0 ? narratorSpeaks(state, step, directions.join(' '), atMs) : myTurn(state, atMs, wasCued)
}

/** The directions that lead to my line are read in a neutral voice: its cue is over when they are. */
function narratorSpeaks(state: RehearsalState, { line, narration }: Step, text: string, atMs: number): Rehearsed {
  const play = state.play + 1
  const { speed } = state.settings
  const { id: lineId, language } = line
  const clipsMs = (narration ?? []).reduce((sum, { durationMs }) => sum + durationMs, 0) / Math.min(1, speed)
  const lengthMs = Math.max(clipsMs, 2 * expectedSpeechMs(text, language))
  const playing: Playing = { play, byDevice: narration === null, giveUpAtMs: atMs + lengthMs + GRACE_MS }
  const act: Act = narration
    ? { kind: 'narrate', lineId, clips: narration, text, language, play, speed }
    : { kind: 'speakWithDevice', lineId, text, language, play, afterMs: 0, who: 'narrator' }
  return { state: { ...state, play, phase: { kind: 'partnerSpeaking', playing } }, acts: [act] }
}

/** Plays the step at hand, with the device's own voice when there is no clip or it failed. */
export function partnerSpeaks(state: RehearsalState, atMs: number, clipFailed: boolean): Rehearsed {
  const step = state.steps[state.at]
  if (!step) return beyondTheEnd(state, atMs)
  const { line } = step
  const play = state.play + 1
  const afterMs = waitBefore(state)
  const audio = audioFor(state, line)
  const act: Act =
    audio && !clipFailed
      ? { kind: 'play', lineId: line.id, audio, play, afterMs, speed: state.settings.speed }
      : {
          kind: 'speakWithDevice',
          lineId: line.id,
          text: line.text,
          language: line.language,
          play,
          afterMs,
          who: 'partner',
        }
  const clipMs = audio?.durationMs ?? 0
  const lengthMs = Math.max(clipMs, 2 * expectedSpeechMs(line.text, line.language)) / Math.min(1, state.settings.speed)
  const playing: Playing = { play, byDevice: act.kind !== 'play', giveUpAtMs: atMs + afterMs + lengthMs + GRACE_MS }
  return { state: { ...state, play, phase: { kind: 'partnerSpeaking', playing } }, acts: [act] }
}

/** The wait before the partner answers me: the actor's choice, or the pause that the script asks for when it is longer. */
function waitBefore(state: RehearsalState): number {
  const { steps, at, settings } = state
  const step = steps[at]
  const before = steps[at - 1]
  const directed = settings.keepPauses && step && step.gapMs > 1000 ? step.gapMs : 0
  const chosen = before?.kind === 'mine' ? (settings.waits.get(before.line.id) ?? settings.responseMs) : 0
  return Math.max(directed, chosen)
}

/** It is my turn at the step at hand. */
export function myTurn(state: RehearsalState, atMs: number, wasCued: boolean): Rehearsed {
  const step = state.steps[state.at]
  if (!step) return beyondTheEnd(state, atMs)
  return {
    state: { ...state, phase: { kind: 'myTurn', turn: freshTurn(state, atMs, wasCued) } },
    acts: [{ kind: 'waitForActor', lineId: step.line.id }],
  }
}

/** A turn that begins now. A voice that is already on came in early, over the cue, and counts. */
export function freshTurn(state: RehearsalState, atMs: number, wasCued: boolean): Turn {
  const listening = listenAt(state, atMs)
  const cameInEarly = wasCued && state.voiceOnAtMs !== null
  return {
    startedAtMs: atMs,
    wasCued,
    rung: hintsSeen(state),
    listening: cameInEarly ? heardVoice(listening, true, state.voiceOnAtMs ?? atMs) : listening,
    hintedAtMs: null,
    revealed: null,
    shown: null,
    jumpTo: null,
  }
}

/** Listens for the line at hand, and for my next one in the scene. */
function listenAt({ steps, at, settings, ears }: RehearsalState, atMs: number): Listening {
  const step = steps[at]
  if (!step) throw new Error('no line to listen for')
  const next = steps.slice(at + 1).find((later) => later.kind === 'mine' && later.sceneId === step.sceneId)
  const toHear = ({ text, language }: PackLine) => ({ text, language: oneLanguage(language, settings.language) })
  return listenTo(toHear(step.line), next ? toHear(next.line) : null, atMs, ears ?? STRANGER)
}

function oneLanguage(language: DetectedLanguage, otherwise: Language): Language {
  return language === 'es' || language === 'en' ? language : otherwise
}

/** A hint seen before going back still counts when the line is said. */
function hintsSeen(state: RehearsalState): number {
  const lineId = state.steps[state.at]?.line.id
  return (lineId && state.hintsSeen.get(lineId)) ?? 0
}

function beyondTheEnd(state: RehearsalState, atMs: number): Rehearsed {
  if (state.settings.isLoop && state.steps.length > 0) return enterStep({ ...state, round: state.round + 1 }, 0, atMs)
  return finish(state, 'completed')
}

/** Ends the rehearsal. No act follows. */
export function finish(state: RehearsalState, status: 'completed' | 'abandoned'): Rehearsed {
  return { state: { ...state, phase: { kind: 'finished', status } }, acts: [{ kind: 'finish', status }] }
}

/** Has the next clips made ready, unless they are already. */
export function withPrefetch({ state, acts }: Rehearsed): Rehearsed {
  const next = nextClips(state)
  if (next.length === 0 || next.join() === state.prefetched.join()) return { state, acts }
  return { state: { ...state, prefetched: next }, acts: [...acts, { kind: 'prefetch', lineIds: next }] }
}

/** The next clips to decode, the one at hand left out. */
function nextClips(state: RehearsalState): LineId[] {
  const ids: LineId[] = []
  for (let index = state.at + 1; index < state.steps.length && ids.length < AHEAD; index += 1) {
    const step = state.steps[index]
    if (step?.kind === 'partner' && step.line.audio) ids.push(step.line.id)
  }
  return ids
}
