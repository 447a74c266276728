import type { LineId, VoiceInteraction } from '@scripteam/contract/model'
import { clamp, median } from '../figures.ts'
import { byLine, foldSession } from './attempts.ts'

/** The last tries at a line that count, and the longest wait that is learned from them, in milliseconds. */
const LATELY = 5
const LONGEST_MS = 2000

/**
 * How long the partner waits after each line of mine, in milliseconds, learned from my own timing: as long as I take to come in
 * on that line, by the median of its last five tries, since partners in a dialogue take over each other's pace. Between 0 and
 * 2 s; lines at which no voice was heard are left out.
 */
export function learnedWaits(attempts: readonly VoiceInteraction[]): Map<LineId, number> {
  const waits = new Map<LineId, number>()
  for (const [lineId, tries] of byLine(foldSession(attempts))) {
    const heard = tries.filter((attempt) => attempt.hints === 0 && attempt.timing.responseLatency !== null)
    const usual = median(heard.slice(-LATELY).map((attempt) => attempt.timing.responseLatency))
    if (usual !== null) waits.set(lineId, Math.round(clamp(usual, 0, LONGEST_MS)))
  }
  return waits
}
