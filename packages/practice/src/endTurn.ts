import type { AccuracyMetrics, TurnEnd, VoiceInteraction } from '@scripteam/contract/model'
import { enterStep } from './enterStep.ts'
import { type Act, levelOfLine, type RehearsalState, type Rehearsed, type Stamp, type Turn } from './rehearsal.ts'
import type { Step } from './runPlan.ts'
import { expectedSpeechMs } from './syllables.ts'

/** Ends my turn: the attempt is recorded and the next line begins. */
export function endTurn(
  state: RehearsalState,
  turn: Turn,
  end: TurnEnd,
  stamp: Stamp,
  score?: AccuracyMetrics,
): Rehearsed {
  const step = state.steps[state.at]
  if (!step) return enterStep(state, state.at, stamp.atMs)
  const attempt = attemptOf(state, step, turn, end, stamp, score)
  const hintsSeen = new Map(state.hintsSeen)
  hintsSeen.delete(step.line.id)
  const counted = { ...passStep(state), hintsSeen, attempts: state.attempts + 1, feedback: null }
  const next = enterStep(counted, state.at + 1, stamp.atMs)
  return { state: next.state, acts: inOrder(next, { kind: 'recordAttempt', attempt }) }
}

/** The next cue sounds before the attempt is written; only the end of the rehearsal waits for it. */
function inOrder(next: Rehearsed, record: Act): Act[] {
  return next.state.phase.kind === 'finished' ? [record, ...next.acts] : [...next.acts, record]
}

/** Marks the step at hand as passed: a scene is completed by passing its last line. */
export function passStep(state: RehearsalState): RehearsalState {
  const step = state.steps[state.at]
  if (!step) return state
  const isLast = !state.steps.slice(state.at + 1).some((later) => later.sceneId === step.sceneId)
  if (!isLast || !state.wholeScenes.has(step.sceneId) || state.scenesCompleted.includes(step.sceneId)) return state
  return { ...state, scenesCompleted: [...state.scenesCompleted, step.sceneId] }
}

function attemptOf(
  state: RehearsalState,
  { line, sceneId }: Step,
  turn: Turn,
  end: TurnEnd,
  stamp: Stamp,
  score: AccuracyMetrics | undefined,
): VoiceInteraction {
  return {
    id: stamp.attemptId,
    lineId: line.id,
    sceneId,
    level: levelOfLine(state.settings, line.id),
    at: stamp.at,
    end,
    aiAudioPlayed: turn.wasCued,
    timing: timingOf(turn, expectedSpeechMs(line.text, line.language)),
    hints: turn.rung,
    ...(turn.heard === null ? {} : { heard: turn.heard }),
    ...(score ? { score } : {}),
    ...(state.feedback ? { userFeedback: state.feedback } : {}),
  }
}

/** Only a voice that was heard is timed; a tap says nothing of when the actor spoke. */
function timingOf({ voiceFromMs, voiceToMs, startedAtMs, wasCued }: Turn, expectedDuration: number) {
  const wasHeard = voiceFromMs !== null && voiceToMs !== null
  return {
    expectedDuration,
    actualDuration: wasHeard ? voiceToMs - voiceFromMs : null,
    responseLatency: wasHeard && wasCued ? voiceFromMs - startedAtMs : null,
  }
}
