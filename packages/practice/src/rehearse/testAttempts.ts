import type { AttemptId, VoiceInteraction } from '@scripteam/contract/model'
import fc from 'fast-check'
import { lineId, testScene } from './testScenes.ts'

const { sceneId } = testScene(1, [])

/** An attempt for tests: at line `row` of scene 1, on a day counted from 5 January 2026, at noon plus `minute`. */
export function attempt(row: number, day: number, over: Partial<VoiceInteraction> = {}, minute = 0): VoiceInteraction {
  const number = (day * 1440 + minute) * 1000 + row
  return {
    id: `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}` as AttemptId, // built to the pattern of a UUID
    lineId: lineId(1, row),
    sceneId,
    level: 'know_all_lines',
    at: new Date(Date.UTC(2026, 0, 5 + day, 12, minute)).toISOString(),
    end: 'tapped',
    aiAudioPlayed: true,
    timing: { expectedDuration: 1000, actualDuration: null, responseLatency: null },
    hints: 0,
    ...over,
  }
}

/** An attempt that was heard, with the share of the line that was said. */
export function heardAttempt(row: number, day: number, lineAccuracy: number, responseLatency = 300): VoiceInteraction {
  return attempt(row, day, {
    end: 'spoken',
    timing: { expectedDuration: 1000, actualDuration: 1000, responseLatency },
    score: { lineAccuracy, timingAccuracy: 1, overallConfidence: null, pronunciationAccuracy: null },
  })
}

export const anyAttempt: fc.Arbitrary<VoiceInteraction> = fc
  .tuple(fc.nat({ max: 5 }), fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 4 }))
  .map(([row, day, minute, hints]) => attempt(row, day, { hints }, minute))
