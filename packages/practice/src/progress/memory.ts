import type { LineId, SceneId, VoiceInteraction } from '@scripteam/contract/model'
import { type Card, createEmptyCard, type FSRS, fsrs, type Grade, Rating } from 'ts-fsrs'
import { groupBy } from '../groupBy.ts'
import { accuracyOf, byLine, dayOf, foldSession, isFromMemory } from './attempts.ts'

export interface PlanSettings {
  /** Minutes east of Greenwich, for where one day ends; 0 when left out. */
  readonly utcOffsetMinutes?: number
  /** Days until the first performance: intervals shrink to a third of it. */
  readonly daysToOpening?: number
}

/** What FSRS knows of one line. */
export interface LineMemory {
  readonly lineId: LineId
  readonly sceneId: SceneId
  readonly isDue: boolean
  /** Chance of recalling it now, in [0, 1]; null before the first review. */
  readonly retrievability: number | null
}

// Measured: retention 0.97 and at most a week give reviews after 1, 2 and 4 days, dense enough for a date that is set;
// the usual 0.90 gives 2, 11 and 46.
const RETENTION = 0.97
const LONGEST_DAYS = 7
const DAY_MS = 86_400_000

/**
 * The memory of each line attempted, at `now` (ISO 8601). FSRS keeps its stability and difficulty; the interval is taken
 * from the stability alone, because the library spreads the intervals of its four grades apart, beyond the cap too.
 */
export function lineMemories(
  attempts: readonly VoiceInteraction[],
  now: string,
  settings: PlanSettings = {},
): Map<LineId, LineMemory> {
  const scheduler = schedulerFor(settings)
  const memories = [...byLine(foldSession(attempts)).values()].flatMap(
    (line) => memoryOf(scheduler, line, now, settings.utcOffsetMinutes ?? 0) ?? [],
  )
  return new Map(memories.map((memory) => [memory.lineId, memory]))
}

export function schedulerFor({ daysToOpening = Number.POSITIVE_INFINITY }: PlanSettings): FSRS {
  const maximum_interval = Math.max(1, Math.min(LONGEST_DAYS, Math.ceil(daysToOpening / 3)))
  return fsrs({ request_retention: RETENTION, maximum_interval, enable_fuzz: false, enable_short_term: false })
}

/** A line met and never recalled from memory is due on the next day. */
function memoryOf(scheduler: FSRS, attempts: readonly VoiceInteraction[], now: string, utcOffsetMinutes: number) {
  const latest = attempts.at(-1)
  if (!latest) return null
  const { lineId, sceneId } = latest
  const today = dayOf(now, utcOffsetMinutes)
  const review = reviewsOf(scheduler, attempts, utcOffsetMinutes).at(-1)
  if (!review) return { lineId, sceneId, isDue: dayOf(latest.at, utcOffsetMinutes) < today, retrievability: null }
  const days = Math.max(1, scheduler.next_interval(review.after.stability, 0))
  const due = new Date(Date.parse(review.attempt.at) + days * DAY_MS).toISOString()
  const isDue = dayOf(due, utcOffsetMinutes) <= today
  return { lineId, sceneId, isDue, retrievability: scheduler.get_retrievability(review.after, now, false) }
}

/** An attempt that tested the memory of a line, and the memory before (null at first) and after it. */
export interface Review {
  readonly attempt: VoiceInteraction
  readonly before: Card | null
  readonly after: Card
}

/** The reviews of one line, oldest first: the first attempt from memory of each day; later ones that day are practice. */
export function reviewsOf(scheduler: FSRS, attempts: readonly VoiceInteraction[], utcOffsetMinutes: number): Review[] {
  const perDay = groupBy(attempts.filter(isFromMemory), (attempt) => dayOf(attempt.at, utcOffsetMinutes))
  const reviews: Review[] = []
  for (const [attempt] of perDay.values()) {
    if (!attempt) continue
    const before: Card | null = reviews.at(-1)?.after ?? null
    const { card } = scheduler.next(before ?? createEmptyCard(attempt.at), attempt.at, gradeOf(attempt))
    reviews.push({ attempt, before, after: card })
  }
  return reviews
}

/** How well a line was recalled. A tap is the actor's own word: at best good, never easy. */
export function gradeOf(attempt: VoiceInteraction): Grade {
  const accuracy = accuracyOf(attempt)
  if (attempt.end === 'skipped' || attempt.hints >= 3 || (accuracy ?? 1) < 0.6) return Rating.Again
  if (attempt.hints > 0 || (accuracy ?? 1) < 0.85) return Rating.Hard
  const isPrompt = (attempt.timing.responseLatency ?? Number.POSITIVE_INFINITY) <= 400
  const isEasy = accuracy !== null && accuracy >= 0.97 && attempt.level === 'know_all_lines' && isPrompt
  return isEasy ? Rating.Easy : Rating.Good
}
