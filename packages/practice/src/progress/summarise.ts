import type {
  AccuracyMetrics,
  CharacterId,
  DialogueLine,
  DifficultyProgression,
  LineId,
  SceneId,
  SessionData,
  VoiceInteraction,
} from '@scripteam/contract/model'
import { mean, median } from '../figures.ts'
import { accuracyOf, foldSession, isUnaided, lastPerLine } from './attempts.ts'

export interface SessionToSummarise {
  readonly attempts: readonly VoiceInteraction[]
  /** Every line of the scenes rehearsed, in reading order. */
  readonly lines: readonly Pick<DialogueLine, 'id' | 'speakers'>[]
  /** The roles played. */
  readonly roles: readonly CharacterId[]
  readonly scenesCompleted: readonly SceneId[]
  readonly difficultyProgression: DifficultyProgression
}

/** The figures of a session as they are stored. */
export function summarise(session: SessionToSummarise): SessionData {
  const attempts = foldSession(session.attempts)
  // What everybody says is mine too, though its speaker is the group: it was tried.
  const tried = new Set(attempts.map((attempt) => attempt.lineId))
  const isMine = (speaker: CharacterId) => session.roles.includes(speaker)
  return {
    scenesCompleted: [...new Set(session.scenesCompleted)],
    totalLines: session.lines.length,
    userLines: session.lines.filter((line) => tried.has(line.id) || line.speakers.some(isMine)).length,
    accuracyMetrics: meanMetrics(attempts),
    difficultyProgression: session.difficultyProgression,
    voiceInteractions: attempts,
  }
}

/** Means of what was measured; null where nothing was. Readiness is not a mean of attempts: see `readiness`. */
export function meanMetrics(attempts: readonly VoiceInteraction[]): AccuracyMetrics {
  return {
    timingAccuracy: mean(attempts.map((attempt) => attempt.score?.timingAccuracy)),
    lineAccuracy: mean(attempts.map((attempt) => attempt.score?.lineAccuracy)),
    overallConfidence: null,
    pronunciationAccuracy: mean(attempts.map((attempt) => attempt.score?.pronunciationAccuracy)),
  }
}

/** What an actor is told after a run. Lines count once, by their last attempt. */
export interface RunFigures {
  readonly lines: number
  readonly unaided: number
  readonly skipped: number
  /** Lines for which a hint was shown, and all rungs climbed. */
  readonly hinted: number
  readonly hints: number
  /** Median time from the end of the cue to my voice, in milliseconds; null where no voice was heard. */
  readonly responseMs: number | null
  /** In the order of the run: hinted, passed over, or measured below `GOOD`. */
  readonly lookAgain: readonly LineId[]
}

/** Share of a line that makes it good enough to leave alone. */
export const GOOD = 0.85

export function runFigures(attempts: readonly VoiceInteraction[]): RunFigures {
  const last = [...lastPerLine(foldSession(attempts)).values()]
  return {
    lines: last.length,
    unaided: last.filter(isUnaided).length,
    skipped: last.filter((attempt) => attempt.end === 'skipped').length,
    hinted: last.filter((attempt) => attempt.hints > 0).length,
    hints: attempts.reduce((sum, attempt) => sum + attempt.hints, 0),
    responseMs: median(last.map((attempt) => attempt.timing.responseLatency)),
    lookAgain: last.filter(isShaky).map((attempt) => attempt.lineId),
  }
}

function isShaky(attempt: VoiceInteraction): boolean {
  return !isUnaided(attempt) || (accuracyOf(attempt) ?? 1) < GOOD
}
