import type { LineId, VoiceInteraction } from '@scripteam/contract/model'
import { groupBy } from '../groupBy.ts'

/**
 * Attempts of one session as one list, each id once, oldest first. The order in which devices deliver them, and how often,
 * makes no difference; of two attempts with one id the same one always stays.
 */
export function foldSession(...deliveries: readonly (readonly VoiceInteraction[])[]): VoiceInteraction[] {
  const byId = new Map<string, VoiceInteraction>()
  for (const attempt of deliveries.flat()) {
    const known = byId.get(attempt.id)
    byId.set(attempt.id, known ? greater(known, attempt) : attempt)
  }
  return [...byId.values()].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
}

/** The last attempt at each line, of attempts that stand oldest first. */
export function lastPerLine(attempts: readonly VoiceInteraction[]): Map<LineId, VoiceInteraction> {
  return new Map(attempts.map((attempt) => [attempt.lineId, attempt]))
}

/** Attempts by line, in the order given. */
export function byLine(attempts: readonly VoiceInteraction[]): Map<LineId, VoiceInteraction[]> {
  return groupBy(attempts, (attempt) => attempt.lineId)
}

/** Done without a hint and not passed over. */
export function isUnaided(attempt: VoiceInteraction): boolean {
  return attempt.hints === 0 && attempt.end !== 'skipped'
}

/** How much of the text was said, in [0, 1]; null where nothing was heard. */
export function accuracyOf(attempt: VoiceInteraction): number | null {
  return attempt.score?.lineAccuracy ?? null
}

/** True when the words had to come from memory: two of the four levels leave too much text in view. */
export function isFromMemory(attempt: VoiceInteraction): boolean {
  return attempt.level === 'know_most_lines' || attempt.level === 'know_all_lines'
}

/** The calendar day of a moment where the actor is, as YYYY-MM-DD. `utcOffsetMinutes` is positive east of Greenwich. */
export function dayOf(at: string, utcOffsetMinutes: number): string {
  return new Date(Date.parse(at) + utcOffsetMinutes * 60_000).toISOString().slice(0, 10)
}

function greater(a: VoiceInteraction, b: VoiceInteraction): VoiceInteraction {
  return compare(canonical(a), canonical(b)) >= 0 ? a : b
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compare(a, b)))
      : inner,
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
