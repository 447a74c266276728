import type { LineId, VoiceInteraction } from '@scripteam/contract/model'
import type { FSRS } from 'ts-fsrs'
import { accuracyOf, byLine, foldSession, isFromMemory, isUnaided } from './attempts.ts'
import { type Forecast, ownRecord } from './forecast.ts'
import { type PlanSettings, type Review, reviewsOf, schedulerFor } from './memory.ts'
import { GOOD } from './summarise.ts'

/** Weight of the newest attempt, and what each rung of a hint takes away. */
const NEWEST = 0.4
const PER_RUNG = 0.25
const NEVER_RECALLED = 0.5

/**
 * The chance that each line is said unaided now, for lines that were heard: recall by FSRS (half of it for a line never
 * recalled unaided) times quality, the moving mean of accuracy less hints; then set right by what became of such forecasts before.
 */
export function lineChances(
  attempts: readonly VoiceInteraction[],
  now: string,
  settings: PlanSettings = {},
): Map<LineId, number> {
  const scheduler = schedulerFor(settings)
  const lines = [...byLine(foldSession(attempts))].map(([lineId, line]) => ({
    lineId,
    ...storyOf(scheduler, line, now, settings.utcOffsetMinutes ?? 0),
  }))
  const setRight = ownRecord(lines.flatMap((line) => line.past))
  return new Map(lines.flatMap(({ lineId, chance }) => (chance === null ? [] : [[lineId, setRight(chance)] as const])))
}

/** What could be foreseen of one line before each review, and what can be now; null while nobody heard it. */
function storyOf(scheduler: FSRS, attempts: readonly VoiceInteraction[], now: string, utcOffsetMinutes: number) {
  const reviews = reviewsOf(scheduler, attempts, utcOffsetMinutes)
  const past = reviews.flatMap(({ attempt }, index): Forecast[] => {
    const chance = chanceAt(scheduler, reviews.slice(0, index), before(attempts, attempt), attempt.at)
    return chance === null || accuracyOf(attempt) === null ? [] : [{ chance, wasKnown: isKnown(attempt) }]
  })
  return { past, chance: chanceAt(scheduler, reviews, attempts, now) }
}

function chanceAt(
  scheduler: FSRS,
  reviews: readonly Review[],
  attempts: readonly VoiceInteraction[],
  at: string,
): number | null {
  const fromMemory = attempts.filter(isFromMemory)
  const quality = qualityOf(fromMemory)
  const last = reviews.at(-1)
  if (quality === null || !last) return null
  const trust = fromMemory.some(isUnaided) ? 1 : NEVER_RECALLED
  return trust * quality * scheduler.get_retrievability(last.after, at, false)
}

function before(attempts: readonly VoiceInteraction[], attempt: VoiceInteraction): VoiceInteraction[] {
  return attempts.slice(0, attempts.indexOf(attempt))
}

function isKnown(attempt: VoiceInteraction): boolean {
  return isUnaided(attempt) && (accuracyOf(attempt) ?? 0) >= GOOD
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
