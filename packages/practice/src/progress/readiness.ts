import type { LineId, VoiceInteraction } from '@scripteam/contract/model'
import { clamp } from '../figures.ts'
import { lineChances } from './lineChances.ts'
import type { PlanSettings } from './memory.ts'

/** Fewer lines than this say nothing of a scene. */
const FEWEST_LINES = 5

/**
 * The chance that the actor knows these lines today, in [0, 1]: the mean chance of each line by words, 0 for lines never
 * tried. Lines known by taps alone are left out, since nobody heard them; null under five measured lines.
 */
export function readiness(
  words: ReadonlyMap<LineId, number>,
  attempts: readonly VoiceInteraction[],
  now: string,
  settings: PlanSettings = {},
): number | null {
  const ofTheseLines = attempts.filter((attempt) => words.has(attempt.lineId))
  const tried = new Set(ofTheseLines.map((attempt) => attempt.lineId))
  const chances = lineChances(ofTheseLines, now, settings)
  if (chances.size < FEWEST_LINES) return null
  const counted = [...words].filter(([lineId]) => chances.has(lineId) || !tried.has(lineId))
  const total = counted.reduce((sum, [, count]) => sum + count, 0)
  const known = counted.reduce((sum, [lineId, count]) => sum + count * (chances.get(lineId) ?? 0), 0)
  return clamp(known / total, 0, 1)
}
