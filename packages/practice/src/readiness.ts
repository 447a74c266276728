import type { LineId, VoiceInteraction } from '@scripteam/contract/model'
import { accuracyOf, byLine, isFromMemory, isUnaided } from './attempts.ts'
import { clamp } from './figures.ts'
import { lineMemories, type PlanSettings } from './memory.ts'

/** Fewer lines than this say nothing of a scene. */
const FEWEST_LINES = 5
/** Weight of the newest attempt, and what each rung of a hint takes away. */
const NEWEST = 0.4
const PER_RUNG = 0.25

/**
 * The chance that the actor knows these lines today, in [0, 1]: Sum(words * recall now * quality) / Sum(words), where recall
 * is that of FSRS (0 for a line never recalled unaided) and quality the moving mean of accuracy less hints.
 * Lines known by taps alone are left out, since nobody heard them; null under five measured lines.
 */
export function readiness(
  words: ReadonlyMap<LineId, number>,
  attempts: readonly VoiceInteraction[],
  now: string,
  settings: PlanSettings = {},
): number | null {
  const ofTheseLines = attempts.filter((attempt) => words.has(attempt.lineId))
  const perLine = byLine(ofTheseLines)
  const memories = lineMemories(ofTheseLines, now, settings)
  const lines = [...words].flatMap(([lineId, count]) => {
    const known = perLine.get(lineId)
    if (!known) return [{ count, chance: 0, isMeasured: false }]
    const quality = qualityOf(known.filter(isFromMemory))
    const recalled = known.some((attempt) => isFromMemory(attempt) && isUnaided(attempt))
    const recall = recalled ? (memories.get(lineId)?.retrievability ?? 0) : 0
    return quality === null ? [] : [{ count, chance: recall * quality, isMeasured: true }]
  })
  if (lines.filter((line) => line.isMeasured).length < FEWEST_LINES) return null
  const total = lines.reduce((sum, line) => sum + line.count, 0)
  return clamp(lines.reduce((sum, line) => sum + line.count * line.chance, 0) / total, 0, 1)
}

/** Moving mean of accuracy less hints, over attempts that were heard or passed over; null when none was heard. */
function qualityOf(attempts: readonly VoiceInteraction[]): number | null {
  if (!attempts.some((attempt) => accuracyOf(attempt) !== null)) return null
  return attempts.reduce<number | null>((quality, attempt) => {
    const accuracy = attempt.end === 'skipped' ? 0 : accuracyOf(attempt)
    if (accuracy === null) return quality
    const value = accuracy * Math.max(0, 1 - PER_RUNG * attempt.hints)
    return quality === null ? value : quality + NEWEST * (value - quality)
  }, null)
}
