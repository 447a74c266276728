import type {
  AccuracyMetrics,
  CharacterId,
  LineId,
  Progress,
  SceneId,
  SceneProgress,
  ScriptId,
  VoiceInteraction,
} from '@scripteam/contract/model'
import { dayOf, foldSession, isUnaided, lastPerLine } from './attempts.ts'
import type { PlanSettings } from './memory.ts'
import { readiness } from './readiness.ts'
import { meanMetrics } from './summarise.ts'

/** One session, as far as progress needs it. */
export interface PractisedSession {
  readonly scriptId: ScriptId
  readonly characterIds: readonly CharacterId[]
  /** Seconds of practice. */
  readonly duration: number
  readonly startedAt: string
  readonly attempts: readonly VoiceInteraction[]
}

/** The lines of one role in one scene, in reading order. */
export interface RoleScene {
  readonly scriptId: ScriptId
  readonly sceneId: SceneId
  readonly characterId: CharacterId
  readonly lines: readonly { readonly id: LineId; readonly words: number }[]
}

/** What is known so far. Sessions may come in any order; `now` is ISO 8601. */
export function progressOf(
  sessions: readonly PractisedSession[],
  scenes: readonly RoleScene[],
  now: string,
  settings: PlanSettings = {},
): Progress {
  const attempts = foldSession(...sessions.map((session) => session.attempts))
  const days = [...sessions.map((session) => session.startedAt), ...attempts.map((attempt) => attempt.at)]
  return {
    sessions: sessions.length,
    practised: sessions.reduce((sum, session) => sum + session.duration, 0),
    daysPractised: new Set(days.map((at) => dayOf(at, settings.utcOffsetMinutes ?? 0))).size,
    scenes: scenes.map((scene) => sceneProgress(scene, sessions, now, settings)),
    accuracyMetrics: latestMetrics(attempts, scenes, now, settings),
  }
}

function sceneProgress(
  scene: RoleScene,
  sessions: readonly PractisedSession[],
  now: string,
  settings: PlanSettings,
): SceneProgress {
  const words = new Map(scene.lines.map((line) => [line.id, line.words]))
  const inRole = sessions.filter((s) => s.scriptId === scene.scriptId && s.characterIds.includes(scene.characterId))
  const attempts = foldSession(...inRole.map((s) => s.attempts)).filter((attempt) => words.has(attempt.lineId))
  const last = [...lastPerLine(attempts).values()]
  return {
    scriptId: scene.scriptId,
    sceneId: scene.sceneId,
    characterId: scene.characterId,
    attempts: attempts.length,
    lines: scene.lines.length,
    linesAttempted: last.length,
    linesUnaided: last.filter(isUnaided).length,
    lastPractisedAt: attempts.at(-1)?.at ?? null,
    overallConfidence: readiness(words, attempts, now, settings),
  }
}

/** Each line counts once, as it last was; readiness is over every line of the scenes given. */
function latestMetrics(
  attempts: readonly VoiceInteraction[],
  scenes: readonly RoleScene[],
  now: string,
  settings: PlanSettings,
): AccuracyMetrics {
  const heard = attempts.filter((attempt) => attempt.score !== undefined)
  const words = new Map(scenes.flatMap((scene) => scene.lines.map((line) => [line.id, line.words] as const)))
  return {
    ...meanMetrics([...lastPerLine(heard).values()]),
    overallConfidence: readiness(words, attempts, now, settings),
  }
}
