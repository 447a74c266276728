import { type LineId, type PracticeSession, SessionId, UserId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import type { Keepsake } from '../../../offline/index.ts'
import { blobOf, lineId, roleId, SCRIPT, testPack, uuid } from '../testPack.ts'
import { exchangesOf, passageOf } from './heardAgain.ts'
import { playOf } from './lineReviews.ts'

describe('a run heard again', () => {
  it('has my line between its cue and the line that answers it', () => {
    const [first] = exchangesOf(play(), kept(lineId(1, 3)))
    // The answer has no recording in this play.
    expect(first?.spoken.map((spoken) => spoken.lineId)).toEqual([lineId(1, 2), lineId(1, 3)])
    expect(first?.spoken.map((spoken) => spoken.clips[0]?.blob)).toEqual([blobOf(1, 2), blobOf(9, 1)])
  })

  it('does not take a cue out of the scene before', () => {
    const [exchange] = exchangesOf(play(), kept(lineId(2, 1)))
    expect(exchange?.spoken.map((spoken) => spoken.lineId)).toEqual([lineId(2, 1), lineId(2, 2)])
  })

  it('goes through all of it in the order of the play, each line once, every piece of mine one after the other', () => {
    const passage = passageOf(play(), kept(lineId(2, 1), lineId(1, 3)))
    expect(passage.map((spoken) => spoken.lineId)).toEqual([lineId(1, 2), lineId(1, 3), lineId(2, 1), lineId(2, 2)])
    expect(passage[1]?.clips).toHaveLength(2)
  })

  it('leaves out my lines that were not kept, whoever recorded them', () => {
    const passage = passageOf(play(), kept(lineId(1, 3)))
    expect(passage.map((spoken) => spoken.lineId)).not.toContain(lineId(1, 6))
  })
})

function play() {
  return playOf(SESSION, testPack())
}

function kept(...lines: LineId[]): Keepsake {
  const piece = { blob: blobOf(9, 1), durationMs: 900, bytes: 4_000 }
  return {
    sessionId: SESSION.id,
    scriptId: SCRIPT,
    title: 'The Parrot',
    language: 'en',
    roleName: 'BRUNO',
    startedAt: SESSION.startedAt,
    lines: lines.map((line) => ({ lineId: line, turn: 'a', pieces: [piece, piece] })),
  }
}

const SESSION: PracticeSession = {
  id: SessionId.parse(uuid(7, 1)),
  userId: UserId.parse(uuid(7, 2)),
  scriptId: SCRIPT,
  selectedCharacter: roleId('BRUNO'),
  familiarityLevel: 'know_some_lines',
  sessionLanguage: 'en',
  sessionData: {
    scenesCompleted: [],
    totalLines: 7,
    userLines: 3,
    accuracyMetrics: { timingAccuracy: null, lineAccuracy: null, overallConfidence: null },
    difficultyProgression: { startLevel: 'know_some_lines', endLevel: 'know_some_lines', progressionTriggers: [] },
    voiceInteractions: [],
  },
  duration: 60,
  startedAt: '2026-11-01T10:00:00.000Z',
  status: 'completed',
}
