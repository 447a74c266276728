import { AttemptId, type PracticeSession, SessionId, UserId, type VoiceInteraction } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { lineId, roleId, SCRIPT, sceneId, testPack, uuid } from '../../offline/testPack.ts'
import { knownProgress, type ProgressSources } from './knownProgress.ts'

describe('what is known of my practice', () => {
  it('is due today when it was learned days ago, and sooner before an opening night', () => {
    const learned = [session(1, [3, 6])]
    const due = (day: number, openings = {}) =>
      known({ sessions: learned, now: noon(day), openings }).plan.flatMap((item) => item.dueLines)
    expect(due(1)).toEqual([])
    expect(due(20)).toEqual([lineId(1, 3), lineId(1, 6)])
    const dense = Array.from({ length: 8 }, (_, day) => session(day, [3]))
    const first = (openings: Record<string, string>) =>
      Array.from({ length: 12 }, (_, after) => after + 8).find(
        (day) => known({ sessions: dense, now: noon(day), openings }).plan.length > 0,
      ) ?? 99
    expect(first({ [SCRIPT]: '2026-11-10' })).toBeLessThan(first({}))
  })

  it('tells the lines in trouble with their words', () => {
    const shaky = [session(1, [3], { hints: 3 }), session(2, [3, 6], { hints: 1 })]
    const [role] = known({ sessions: shaky, now: noon(3) }).roles
    expect(role?.trouble.map((one) => [one.line.text, one.share])).toEqual([
      ['The parrot, madam, has eaten better than we have.', 1],
    ])
  })

  it('foresees the day of being off book, once lines are mastered', () => {
    expect(known({ sessions: [session(1, [3])], now: noon(2) }).roles[0]?.offBook).toBeNull()
    const days = [1, 2, 3].map((day) => session(day, [3, 6]))
    expect(known({ sessions: days, now: noon(3) }).roles[0]?.offBook).toBe('2026-11-10')
  })

  it('parts the lines of two roles that I play in one session', () => {
    const both = { ...session(1, [2, 3]), alsoPlaying: [roleId('INES')] }
    const { roles } = known({ sessions: [both], now: noon(1) })
    expect(roles.map((role) => [role.characterId, role.attempted, role.sessions])).toEqual(
      expect.arrayContaining([
        [roleId('BRUNO'), 1, 1],
        [roleId('INES'), 1, 1],
      ]),
    )
  })

  it('counts days in a row, and is silent about a play that is not here', () => {
    const sessions = [session(1, [3]), session(2, [3])]
    expect(known({ sessions, now: noon(3) }).row).toBe(2)
    expect(known({ sessions, now: noon(3), packs: [] })).toMatchObject({ plan: [], roles: [], row: 2 })
  })
})

function known(sources: Pick<ProgressSources, 'sessions' | 'now'> & Partial<ProgressSources>) {
  return knownProgress({ packs: [testPack()], openings: {}, utcOffsetMinutes: 0, ...sources })
}

function noon(day: number): string {
  return new Date(Date.UTC(2026, 10, day, 12)).toISOString()
}

/** A session of BRUNO in scene 1 at noon of a day in November. */
function session(day: number, rows: number[], change: Partial<VoiceInteraction> = {}): PracticeSession {
  return {
    id: SessionId.parse(uuid(7, day)),
    userId: UserId.parse(uuid(6, 1)),
    scriptId: SCRIPT,
    selectedCharacter: roleId('BRUNO'),
    familiarityLevel: 'know_all_lines',
    sessionLanguage: 'en',
    sessionData: {
      scenesCompleted: [],
      totalLines: 4,
      userLines: 2,
      accuracyMetrics: { timingAccuracy: null, lineAccuracy: null, overallConfidence: null },
      difficultyProgression: { startLevel: 'know_all_lines', endLevel: 'know_all_lines', progressionTriggers: [] },
      voiceInteractions: rows.map((row) => ({
        id: AttemptId.parse(uuid(8, day * 100 + row)),
        lineId: lineId(1, row),
        sceneId: sceneId(1),
        level: 'know_all_lines' as const,
        at: noon(day),
        end: 'tapped' as const,
        aiAudioPlayed: true,
        timing: { expectedDuration: 1_000, actualDuration: null, responseLatency: null },
        hints: 0,
        ...change,
      })),
    },
    duration: 60,
    startedAt: noon(day),
    status: 'completed',
  }
}
