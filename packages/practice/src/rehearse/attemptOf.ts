import type { AccuracyMetrics, VoiceInteraction } from '@scripteam/contract/model'
import { type Stretch, voiceSpan } from '../listen/voice.ts'
import { expectedSpeechMs } from '../part/syllables.ts'
import { scoreLine } from '../score/scoreLine.ts'
import { levelOfLine, type RehearsalState, type Settling } from './rehearsal.ts'
import type { Step } from './runPlan.ts'

/** The attempt that a turn was, scored by what was heard of it. Null when its step is gone. */
export function attemptOf(state: RehearsalState, settling: Settling): VoiceInteraction | null {
  const step = state.steps[settling.at]
  if (!step) return null
  const { turn, end, endedAt, feedback } = settling
  const span = voiceSpan(turn.listening.voice, endedAt.atMs)
  const score = end === 'skipped' ? null : scoreOf(state, step, settling)
  const { text } = turn.listening
  return {
    id: endedAt.attemptId,
    lineId: step.line.id,
    sceneId: step.sceneId,
    level: levelOfLine(state.settings, step.line.id),
    at: endedAt.at,
    end,
    aiAudioPlayed: turn.wasCued,
    timing: timingOf(settling, span, expectedSpeechMs(step.line.text, step.line.language)),
    hints: turn.rung,
    ...(text === '' ? {} : { heard: text }),
    ...(score ? { score } : {}),
    ...(feedback ? { userFeedback: feedback } : {}),
  }
}

/** Only a voice that was heard is timed; a tap says nothing of when the actor spoke. */
function timingOf({ turn }: Settling, span: Stretch | null, expectedDuration: number) {
  return {
    expectedDuration,
    actualDuration: span ? span.toMs - span.fromMs : null,
    responseLatency: span && turn.wasCued ? span.fromMs - turn.startedAtMs : null,
  }
}

/** Null when neither a voice nor a word was heard. */
function scoreOf(state: RehearsalState, step: Step, { turn, endedAt }: Settling): AccuracyMetrics | null {
  const { line, voice, settings, text } = turn.listening
  if (text === '' && !voiceSpan(voice, endedAt.atMs)) return null
  const score = scoreLine({
    tracked: line,
    voice,
    startedAtMs: turn.startedAtMs,
    endedAtMs: endedAt.atMs,
    gapMs: step.gapMs,
    expectedMs: line.tokens.reduce((sum, token) => sum + token.ms, 0) * settings.pace,
    wasCued: turn.wasCued,
    hints: turn.rung,
    ...(turn.revealed ? { revealed: turn.revealed } : {}),
    floor: state.settings.floor,
    isBiased: settings.isBiased ?? state.settings.isBiased,
  })
  return state.settings.isTimed ? score : { ...score, timingAccuracy: null }
}
