import { dayOf } from '@scripteam/practice'
import { knownProgress, type ProgressSources } from './knownProgress.ts'

/** What there is to be reminded of at a moment by the actor's own clock, such as `2026-11-01T18:00`. */
export type Upcoming =
  | { readonly at: string; readonly kind: 'due'; readonly lines: number }
  | { readonly at: string; readonly kind: 'opening'; readonly title: string }

/** Whoever does not open the app for longer than this is not called any more. */
const DAYS = 7
const DAY_MS = 86_400_000

/**
 * The reminders of the coming days, as if nothing were practised meanwhile: one on each day on which lines are due, and one
 * on an opening night. A play that has opened calls nobody. `remindAt` is HH:MM; what of today is over by then is left out.
 */
export function upcomingReminders(sources: ProgressSources, remindAt: string): Upcoming[] {
  const hereNow = localOf(sources.now, sources.utcOffsetMinutes)
  return Array.from({ length: DAYS }, (_, ahead) => ahead).flatMap((ahead) => {
    const now = new Date(Date.parse(sources.now) + ahead * DAY_MS).toISOString()
    const at = `${dayOf(now, sources.utcOffsetMinutes)}T${remindAt}`
    return at <= hereNow ? [] : onDay({ ...sources, now }, at)
  })
}

function onDay(sources: ProgressSources, at: string): Upcoming[] {
  const { openings, packs, now, utcOffsetMinutes } = sources
  const day = dayOf(now, utcOffsetMinutes)
  const opensToday = packs.find(({ pack }) => openings[pack.scriptId] === day)
  if (opensToday) return [{ at, kind: 'opening', title: opensToday.pack.title }]
  const ahead = packs.filter(({ pack }) => (openings[pack.scriptId] ?? day) >= day)
  const lines = knownProgress({ ...sources, packs: ahead }).plan.reduce((sum, item) => sum + item.dueLines.length, 0)
  return lines === 0 ? [] : [{ at, kind: 'due', lines }]
}

function localOf(instant: string, utcOffsetMinutes: number): string {
  return new Date(Date.parse(instant) + utcOffsetMinutes * 60_000).toISOString().slice(0, 16)
}
