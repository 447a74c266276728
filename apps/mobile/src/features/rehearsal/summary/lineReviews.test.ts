import { AttemptId, type PracticeSession, type VoiceInteraction } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { lineId, roleId, sceneId, testPack, uuid } from '../testPack.ts'
import { lineReviews, signsOf } from './lineReviews.ts'

describe('a run line by line', () => {
  it('shows the last try at each line, in the order of the play', () => {
    const reviews = reviewsOf([tried(6, 'it says'), tried(3), tried(6, 'it says no')])
    expect(reviews.map((review) => review.line.id)).toEqual([lineId(1, 3), lineId(1, 6)])
    expect(reviews[1]?.attempt.heard).toBe('it says no')
  })

  it('says nothing of the words where nobody listened', () => {
    expect(reviewsOf([tried(3)])[0]).toMatchObject({ diff: null, pickUp: null })
  })

  it('leaves a single missing word to be checked, and names what was added', () => {
    const [review] = reviewsOf([tried(3, 'the parrot has well eaten better than we have')])
    if (!review?.diff) throw new Error('the line was heard')
    expect(signsOf(review.diff)).toEqual({ check: ['madam'], missed: [], extra: ['well'] })
  })

  it('judges my entrance against the pause that the script asks for', () => {
    const [review] = reviewsOf([tried(6, 'it says no', 1600)])
    expect(review?.pickUp).toEqual({ ms: 1600, gapMs: 1500, verdict: 'inTime' })
  })
})

function reviewsOf(attempts: VoiceInteraction[]) {
  // Only what a review looks at.
  const session = { selectedCharacter: roleId('BRUNO'), sessionData: { voiceInteractions: attempts } }
  return lineReviews(session as unknown as PracticeSession, testPack(), null)
}

let count = 0
function tried(row: number, heard?: string, responseLatency: number | null = null): VoiceInteraction {
  count += 1
  return {
    id: AttemptId.parse(uuid(8, count)),
    lineId: lineId(1, row),
    sceneId: sceneId(1),
    level: 'know_all_lines',
    at: new Date(Date.UTC(2026, 10, 1, 10, 0, count)).toISOString(),
    end: heard === undefined ? 'tapped' : 'spoken',
    aiAudioPlayed: true,
    timing: { expectedDuration: 1_000, actualDuration: null, responseLatency },
    hints: 0,
    ...(heard === undefined ? {} : { heard }),
  }
}
