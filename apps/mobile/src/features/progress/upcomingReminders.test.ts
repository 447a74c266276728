import { AttemptId, type PracticeSession, SessionId, UserId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { lineId, roleId, SCRIPT, sceneId, testPack, uuid } from '../../offline/testPack.ts'
import { keepReminded } from './keepReminded.ts'
import { createMemoryReminders } from './testReminders.ts'
import { upcomingReminders } from './upcomingReminders.ts'

describe('being reminded', () => {
  it('comes on the days on which lines are due, at my hour, with how many', () => {
    const [first, second] = upcoming({ day: 1, hour: 20 })
    expect(first).toEqual({ at: '2026-11-02T18:00', kind: 'due', lines: 2 })
    expect(second?.at).toBe('2026-11-03T18:00')
  })

  it('leaves today alone when nothing is due any more, or the hour is over', () => {
    expect(upcoming({ day: 2, hour: 12 })[0]?.at).toBe('2026-11-02T18:00')
    expect(upcoming({ day: 2, hour: 18 })[0]?.at).toBe('2026-11-03T18:00')
    expect(upcoming({ day: 2, hour: 12, practised: [1, 2] })[0]?.at).toBe('2026-11-04T18:00')
  })

  it('goes by the clock of where I am', () => {
    expect(upcoming({ day: 1, hour: 23, utcOffsetMinutes: 120 })[0]?.at).toBe('2026-11-02T18:00')
    expect(upcoming({ day: 2, hour: 17, utcOffsetMinutes: 120 })[0]?.at).toBe('2026-11-03T18:00')
  })

  it('wishes well on opening night, and is silent about a play that has opened', () => {
    const reminders = upcoming({ day: 1, hour: 20, opening: '2026-11-03' })
    expect(reminders).toEqual([
      { at: '2026-11-02T18:00', kind: 'due', lines: 2 },
      { at: '2026-11-03T18:00', kind: 'opening', title: 'The Parrot' },
    ])
  })

  it('never calls who has practised nothing, nor for longer than a week who stays away', () => {
    expect(upcoming({ day: 1, hour: 12, practised: [] })).toEqual([])
    expect(upcoming({ day: 9, hour: 12 })).toHaveLength(7)
  })
})

const NEXT = [{ at: '2026-11-02T18:00', title: 'Your lines are waiting', body: '2 lines' }]

describe('the notifications of a device', () => {
  it('ring where I want them and have allowed them', async () => {
    const device = createMemoryReminders('granted', 'granted')
    await keepReminded(device.reminders, true, NEXT)
    expect(device.ringing()).toEqual(NEXT)
    await keepReminded(device.reminders, false, NEXT)
    expect(device.ringing()).toEqual([])
  })

  it('are never asked for by themselves, and are silent when I have refused', async () => {
    const device = createMemoryReminders('denied')
    expect(await keepReminded(device.reminders, true, NEXT)).toBe('unasked')
    expect(device.asked()).toBe(0)
    await device.reminders.ask()
    expect(await keepReminded(device.reminders, true, NEXT)).toBe('denied')
    expect(device.ringing()).toEqual([])
  })
})

interface Situation {
  day: number
  hour: number
  utcOffsetMinutes?: number
  /** The days on which both lines were said without help. */
  practised?: number[]
  opening?: string
}

function upcoming({ day, hour, utcOffsetMinutes = 0, practised = [1], opening }: Situation) {
  const sources = {
    sessions: practised.map(session),
    packs: [testPack()],
    openings: opening === undefined ? {} : { [SCRIPT]: opening },
    now: new Date(Date.UTC(2026, 10, day, hour)).toISOString(),
    utcOffsetMinutes,
  }
  return upcomingReminders(sources, '18:00')
}

function session(day: number): PracticeSession {
  const at = new Date(Date.UTC(2026, 10, day, 9)).toISOString()
  return {
    id: SessionId.parse(uuid(7, day)),
    userId: UserId.parse(uuid(7, 100)),
    scriptId: SCRIPT,
    selectedCharacter: roleId('BRUNO'),
    familiarityLevel: 'know_all_lines',
    sessionLanguage: 'en',
    sessionData: {
      scenesCompleted: [],
      totalLines: 7,
      userLines: 3,
      accuracyMetrics: { timingAccuracy: null, lineAccuracy: null, overallConfidence: null },
      difficultyProgression: { startLevel: 'know_all_lines', endLevel: 'know_all_lines', progressionTriggers: [] },
      voiceInteractions: [3, 6].map((row) => ({
        id: AttemptId.parse(uuid(8, day * 100 + row)),
        lineId: lineId(1, row),
        sceneId: sceneId(1),
        level: 'know_all_lines' as const,
        at,
        end: 'tapped' as const,
        aiAudioPlayed: true,
        timing: { expectedDuration: 1_000, actualDuration: null, responseLatency: null },
        hints: 0,
      })),
    },
    duration: 60,
    startedAt: at,
    status: 'completed',
  }
}
