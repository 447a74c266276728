import { CharacterId, type PracticeSession, SceneId, type SceneProgress, ScriptId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { inOrderOfPlay, progressByRole } from './progressByRole.ts'

const PLAY = ScriptId.parse(id(1))
const [INES, BRUNO] = [CharacterId.parse(id(2)), CharacterId.parse(id(3))]

describe('progress by role', () => {
  it('adds the scenes of a role up, and its sessions alone', () => {
    const progress = { scenes: [scene(1, INES, 4, 3, 2), scene(2, INES, 6, 0, 0), scene(1, BRUNO, 5, 5, 5)] }
    const sessions = [session(INES, 120), session(INES, 60), session(BRUNO, 30)]
    expect(progressByRole(progress, sessions)).toContainEqual(
      expect.objectContaining({
        characterId: INES,
        sessions: 2,
        practised: 180,
        lines: 10,
        attempted: 3,
        unaided: 2,
        lastPractisedAt: '2026-11-03T10:00:00.000Z',
      }),
    )
  })

  it('leaves out roles that were never tried', () => {
    expect(progressByRole({ scenes: [scene(1, INES, 4, 0, 0)] }, [])).toEqual([])
  })

  it('puts what was rehearsed last first', () => {
    const progress = { scenes: [scene(1, INES, 4, 1, 1), scene(1, BRUNO, 4, 2, 1)] }
    expect(progressByRole(progress, []).map((role) => role.characterId)).toEqual([INES, BRUNO])
    const later = { ...scene(1, BRUNO, 4, 2, 1), lastPractisedAt: '2026-11-09T10:00:00.000Z' }
    expect(progressByRole({ scenes: [scene(1, INES, 4, 1, 1), later] }, []).map((role) => role.characterId)).toEqual([
      BRUNO,
      INES,
    ])
  })

  it('keeps the order given where the play is not known', () => {
    const scenes = [scene(2, INES, 1, 1, 1), scene(1, INES, 1, 1, 1)]
    expect(inOrderOfPlay(scenes, null)).toEqual(scenes)
  })
})

function scene(
  number: number,
  characterId: CharacterId,
  lines: number,
  attempted: number,
  unaided: number,
): SceneProgress {
  return {
    scriptId: PLAY,
    sceneId: SceneId.parse(id(10 + number)),
    characterId,
    attempts: attempted,
    lines,
    linesAttempted: attempted,
    linesUnaided: unaided,
    lastPractisedAt: attempted === 0 ? null : '2026-11-03T10:00:00.000Z',
    overallConfidence: null,
  }
}

/** Only what progress looks at. */
function session(selectedCharacter: CharacterId, duration: number): PracticeSession {
  return { scriptId: PLAY, selectedCharacter, duration } as PracticeSession
}

function id(number: number): string {
  return `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
}
