import type { FamiliarityLevel, LineId, VoiceInteraction } from '@scripteam/contract/model'
import { median } from '../figures.ts'
import { higherLevel, lowerLevel } from '../part/levels.ts'
import { accuracyOf, foldSession, isUnaided, lastPerLine } from './attempts.ts'

/** An offer to change the level, with its reason in figures. Nothing changes unless the actor takes it. */
export interface Recommendation {
  readonly to: FamiliarityLevel
  readonly reason: 'two_clean_runs' | 'many_lines_lost' | 'stuck_in_a_row'
  /** Share of lines that were clean (up) or lost (down). */
  readonly share: number
  /** False when only taps tell how it went. */
  readonly isMeasured: boolean
}

/** Words of a line, by its id: short lines have a lower bar, since one misheard word is a third of them. */
export type WordCounts = ReadonlyMap<LineId, number>

const CLEAN = { accuracy: 0.9, shortAccuracy: 0.8, shortWords: 3, share: 0.85, hinted: 0.05, delayMs: 1000 } as const
const LOST = { accuracy: 0.6, rung: 2, share: 0.25, inARow: 3 } as const

/**
 * What to offer after the last of several runs of a scene at one level, oldest first: one offer at most, down before up;
 * null when there is no reason for either.
 */
export function recommendLevel(
  level: FamiliarityLevel,
  runs: readonly (readonly VoiceInteraction[])[],
  words: WordCounts,
): Recommendation | null {
  const lastTwo = runs.slice(-2).map((run) => foldSession(run))
  const latest = lastTwo.at(-1)
  if (!latest || latest.length === 0) return null
  return offerDown(level, latest) ?? offerUp(level, lastTwo, words)
}

function offerDown(level: FamiliarityLevel, run: readonly VoiceInteraction[]): Recommendation | null {
  const to = lowerLevel(level)
  if (to === level) return null
  const last = [...lastPerLine(run).values()]
  const share = last.filter(isLost).length / last.length
  const isMeasured = last.some((attempt) => accuracyOf(attempt) !== null)
  if (longestRow(run) >= LOST.inARow) return { to, reason: 'stuck_in_a_row', share, isMeasured }
  return share > LOST.share ? { to, reason: 'many_lines_lost', share, isMeasured } : null
}

function offerUp(
  level: FamiliarityLevel,
  runs: readonly (readonly VoiceInteraction[])[],
  words: WordCounts,
): Recommendation | null {
  const to = higherLevel(level)
  if (to === level || runs.length < 2 || !runs.every((run) => isClean(run, words))) return null
  const all = runs.flat()
  const share = all.filter((attempt) => isCleanLine(attempt, words)).length / all.length
  return { to, reason: 'two_clean_runs', share, isMeasured: all.some((attempt) => accuracyOf(attempt) !== null) }
}

function isClean(run: readonly VoiceInteraction[], words: WordCounts): boolean {
  const last = [...lastPerLine(run).values()]
  const clean = last.filter((attempt) => isCleanLine(attempt, words)).length
  const hinted = last.filter((attempt) => attempt.hints > 0).length
  const delayMs = median(last.map((attempt) => attempt.timing.responseLatency)) ?? 0
  return clean >= CLEAN.share * last.length && hinted <= CLEAN.hinted * last.length && delayMs <= CLEAN.delayMs
}

/** A tap without a hint is the actor's own word that the line was there. */
function isCleanLine(attempt: VoiceInteraction, words: WordCounts): boolean {
  const isShort = (words.get(attempt.lineId) ?? Number.POSITIVE_INFINITY) <= CLEAN.shortWords
  const bar = isShort ? CLEAN.shortAccuracy : CLEAN.accuracy
  return isUnaided(attempt) && (accuracyOf(attempt) ?? 1) >= bar
}

function isLost(attempt: VoiceInteraction): boolean {
  return attempt.hints >= LOST.rung || attempt.end === 'skipped' || (accuracyOf(attempt) ?? 1) < LOST.accuracy
}

/** The longest row of lines that needed help, in the order of the run. */
function longestRow(run: readonly VoiceInteraction[]): number {
  let row = 0
  let longest = 0
  for (const attempt of run) {
    row = isUnaided(attempt) ? 0 : row + 1
    longest = Math.max(longest, row)
  }
  return longest
}
