import type { PracticeSession, UserId } from '@scripteam/contract/model'
import type { Entry } from './journal.ts'

const NOTHING_MEASURED = { timingAccuracy: null, lineAccuracy: null, overallConfidence: null }

/** The session that a journal tells of; null when it does not know how it began. */
export function keptSession(entries: readonly Entry[], userId: UserId): PracticeSession | null {
  const start = entries.flatMap((entry) => (entry.kind === 'started' ? [entry.start] : []))[0]
  if (!start) return null
  const turns = entries.flatMap((entry) => (entry.kind === 'turned' ? [entry.turn] : []))
  const last = turns.at(-1)
  return {
    id: start.id,
    userId,
    scriptId: start.scriptId,
    selectedCharacter: start.selectedCharacter,
    ...(start.alsoPlaying ? { alsoPlaying: start.alsoPlaying } : {}),
    familiarityLevel: start.familiarityLevel,
    sessionLanguage: start.sessionLanguage,
    sessionData: {
      scenesCompleted: [...new Set(turns.flatMap((turn) => turn.scenesCompleted))],
      totalLines: start.totalLines,
      userLines: start.userLines,
      accuracyMetrics: NOTHING_MEASURED,
      difficultyProgression: {
        startLevel: start.familiarityLevel,
        endLevel: start.familiarityLevel,
        progressionTriggers: [],
      },
      voiceInteractions: entries.flatMap((entry) => (entry.kind === 'attempted' ? [entry.attempt] : [])),
    },
    duration: last?.duration ?? 0,
    startedAt: start.startedAt,
    ...(last?.status === 'completed' ? { completedAt: last.at } : {}),
    status: last?.status ?? 'active',
  }
}
