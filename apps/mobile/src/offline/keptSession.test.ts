import { PracticeSession, UserId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { keptSession } from './keptSession.ts'
import { attempted, idOf, SCENE, SESSION, started, turned } from './testEntries.ts'

const ME = UserId.parse(idOf(9))

describe('a session that only this device knows', () => {
  it('reads like one from the server', () => {
    const session = keptSession([started(SESSION), attempted(1), attempted(2), turned(1, 'completed', 90)], ME)
    expect(PracticeSession.parse(session)).toEqual(session)
    expect(session).toMatchObject({ status: 'completed', duration: 90, completedAt: '2026-11-01T10:05:00.000Z' })
    expect(session?.sessionData.voiceInteractions).toHaveLength(2)
    expect(session?.sessionData.scenesCompleted).toEqual([SCENE])
  })

  it('is under way until it was brought to an end', () => {
    expect(keptSession([started(SESSION), attempted(1)], ME)).toMatchObject({ status: 'active', duration: 0 })
  })

  it('is unknown when only later pages of it are left', () => {
    expect(keptSession([attempted(1)], ME)).toBeNull()
  })
})
