import {
  AttemptId,
  CharacterId,
  LineId,
  SceneId,
  ScriptId,
  SessionId,
  type SessionStatus,
} from '@scripteam/contract/model'
import type { Entry } from './journal.ts'

/** A UUIDv7-shaped id for tests, ascending with its number. */
export function idOf(number: number): string {
  return `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
}

export const SESSION = SessionId.parse(idOf(1))
export const SCENE = SceneId.parse(idOf(2))

export function started(sessionId: SessionId): Entry {
  return {
    kind: 'started',
    start: {
      id: sessionId,
      scriptId: ScriptId.parse(idOf(3)),
      selectedCharacter: CharacterId.parse(idOf(4)),
      familiarityLevel: 'first_read',
      startedAt: '2026-11-01T10:00:00.000Z',
      sessionLanguage: 'es',
      sceneId: SCENE,
      totalLines: 12,
      userLines: 5,
    },
  }
}

export function attempted(number: number): Entry {
  return {
    kind: 'attempted',
    attempt: {
      id: AttemptId.parse(idOf(1_000 + number)),
      lineId: LineId.parse(idOf(5)),
      sceneId: SCENE,
      level: 'first_read',
      at: '2026-11-01T10:00:00.000Z',
      end: 'tapped',
      aiAudioPlayed: true,
      timing: { expectedDuration: 2_000, actualDuration: null, responseLatency: null },
      hints: 0,
    },
  }
}

export function turned(number: number, status: SessionStatus, duration: number): Entry {
  const turn = { status, duration, scenesCompleted: [SCENE], at: '2026-11-01T10:05:00.000Z' }
  return { kind: 'turned', id: idOf(500_000 + number), turn }
}
