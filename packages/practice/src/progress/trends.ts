import type { VoiceInteraction } from '@scripteam/contract/model'
import { mean } from '../figures.ts'
import { dayOf, foldSession, isUnaided } from './attempts.ts'

const DAY_MS = 86_400_000

/** How one week went. */
export interface WeekFigures {
  /** Its first day, as YYYY-MM-DD. */
  readonly from: string
  readonly attempts: number
  /** Share of attempts without help; null in a week without any. */
  readonly unaided: number | null
  /** Means of what was measured, in [0, 1]; null where nothing was. */
  readonly accuracy: number | null
  readonly timing: number | null
}

/** The last `weeks` weeks, seven days each and the last one ending today, oldest first. */
export function weeklyFigures(
  attempts: readonly VoiceInteraction[],
  now: string,
  utcOffsetMinutes = 0,
  weeks = 8,
): WeekFigures[] {
  const all = foldSession(attempts).map((attempt) => ({ attempt, day: dayOf(attempt.at, utcOffsetMinutes) }))
  const today = dayOf(now, utcOffsetMinutes)
  return Array.from({ length: weeks }, (_, index) => {
    const from = dayAfter(today, -7 * (weeks - index) + 1)
    const to = dayAfter(from, 6)
    return figuresOf(
      from,
      all.flatMap(({ attempt, day }) => (day >= from && day <= to ? [attempt] : [])),
    )
  })
}

function figuresOf(from: string, attempts: readonly VoiceInteraction[]): WeekFigures {
  return {
    from,
    attempts: attempts.length,
    unaided: mean(attempts.map((attempt) => Number(isUnaided(attempt)))),
    accuracy: mean(attempts.map((attempt) => attempt.score?.lineAccuracy)),
    timing: mean(attempts.map((attempt) => attempt.score?.timingAccuracy)),
  }
}

/** The calendar day so many days after another; both as YYYY-MM-DD. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Whole days from one calendar day to another, negative when that is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}
