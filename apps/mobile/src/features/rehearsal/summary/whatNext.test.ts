import { AttemptId, type PracticeSession, SessionId, UserId } from '@scripteam/contract/model'
import { runFigures } from '@scripteam/practice'
import { describe, expect, it } from 'vitest'
import { lineId, roleId, SCRIPT, sceneId, testPack, uuid } from '../testPack.ts'
import { whatNext } from './whatNext.ts'

describe('what comes after a run', () => {
  it('is first of all the lines that needed help', () => {
    const steps = advise([attempt(1, 2, 2), attempt(1, 4, 0)])
    expect(steps[0]).toEqual({ kind: 'lookAgain', lines: [lineId(1, 2)], level: 'know_some_lines' })
  })

  it('is the next scene when all went well', () => {
    expect(advise([attempt(1, 2, 0), attempt(1, 4, 0)])[0]).toEqual({
      kind: 'nextScene',
      sceneId: sceneId(2),
      title: 'Scene 2',
    })
  })

  it('is a higher level after two clean runs in a row, and not after one', () => {
    const clean = [attempt(1, 2, 0), attempt(1, 4, 0)]
    const today = sessionOf(clean, 'completed')
    const yesterday = { ...today, id: SessionId.parse(uuid(7, 3)), startedAt: '2026-10-31T10:00:00.000Z' }
    const up = expect.objectContaining({
      kind: 'changeLevel',
      to: 'know_most_lines',
      direction: 'up',
      sceneId: sceneId(1),
      reason: 'two_clean_runs',
      share: 1,
      isMeasured: false,
    })
    expect(whatNext(today, runFigures(clean), testPack(), [today, yesterday])).toContainEqual(up)
    expect(whatNext(today, runFigures(clean), testPack(), [today])).not.toContainEqual(up)
    const inAnotherRole = { ...yesterday, selectedCharacter: roleId('BRUNO') }
    expect(whatNext(today, runFigures(clean), testPack(), [inAnotherRole])).not.toContainEqual(up)
  })

  it('is no higher level after clean runs over a line or two', () => {
    const part = sessionOf([attempt(1, 2, 0)], 'completed')
    const before = { ...part, id: SessionId.parse(uuid(7, 3)), startedAt: '2026-10-31T10:00:00.000Z' }
    const steps = whatNext(part, runFigures(part.sessionData.voiceInteractions), testPack(), [before])
    expect(steps.map((step) => step.kind)).not.toContain('changeLevel')
  })

  it('is a lower level when most lines were lost', () => {
    const steps = advise([attempt(1, 2, 3), attempt(1, 4, 3)])
    expect(steps).toContainEqual(
      expect.objectContaining({ to: 'first_read', direction: 'down', reason: 'many_lines_lost', share: 1 }),
    )
  })

  it('is the same again after the last scene', () => {
    expect(advise([attempt(2, 2, 0)])).toEqual([{ kind: 'sameAgain', sceneId: sceneId(2) }])
  })

  it('does not send anybody on who left in the middle', () => {
    expect(advise([attempt(1, 2, 0)], 'abandoned')).toEqual([{ kind: 'sameAgain', sceneId: sceneId(1) }])
  })

  it('can still be said when the play is not on this device', () => {
    const session = sessionOf([attempt(1, 2, 0)], 'completed')
    expect(whatNext(session, runFigures(session.sessionData.voiceInteractions), null)).toEqual([
      { kind: 'sameAgain', sceneId: sceneId(1) },
    ])
  })
})

function advise(attempts: ReturnType<typeof attempt>[], status: PracticeSession['status'] = 'completed') {
  return whatNext(sessionOf(attempts, status), runFigures(attempts), testPack())
}

function attempt(scene: number, row: number, hints: number) {
  return {
    id: AttemptId.parse(uuid(8, scene * 100 + row)),
    lineId: lineId(scene, row),
    sceneId: sceneId(scene),
    level: 'know_some_lines' as const,
    at: '2026-11-01T10:00:00.000Z',
    end: 'tapped' as const,
    aiAudioPlayed: true,
    timing: { expectedDuration: 1_000, actualDuration: null, responseLatency: null },
    hints,
  }
}

function sessionOf(attempts: ReturnType<typeof attempt>[], status: PracticeSession['status']): PracticeSession {
  return {
    id: SessionId.parse(uuid(7, 1)),
    userId: UserId.parse(uuid(7, 2)),
    scriptId: SCRIPT,
    selectedCharacter: roleId('INES'),
    familiarityLevel: 'know_some_lines',
    sessionLanguage: 'en',
    sessionData: {
      scenesCompleted: [],
      totalLines: 4,
      userLines: 2,
      accuracyMetrics: { timingAccuracy: null, lineAccuracy: null, overallConfidence: null },
      difficultyProgression: { startLevel: 'know_some_lines', endLevel: 'know_some_lines', progressionTriggers: [] },
      voiceInteractions: attempts,
    },
    duration: 60,
    startedAt: '2026-11-01T10:00:00.000Z',
    status,
  }
}
