import type { Agenda, OpeningNight, ReminderHour, ScriptId } from '@scripteam/contract/model'

/** An agenda in which nothing was ever set. */
export const EMPTY_AGENDA: Agenda = { openings: [], reminder: null }

/**
 * What two devices know, as one: of each thing the setting with the later moment stands; set at the same moment, the later
 * day or hour, and a day before none. It is the same in whatever order and however often agendas are merged.
 */
export function mergeAgendas(one: Agenda, other: Agenda): Agenda {
  const openings = new Map<ScriptId, OpeningNight>()
  for (const opening of [...one.openings, ...other.openings]) {
    const known = openings.get(opening.scriptId)
    if (!known || isLater(opening, known, opening.day, known.day)) openings.set(opening.scriptId, opening)
  }
  return {
    openings: [...openings.values()].sort((a, b) => (a.scriptId < b.scriptId ? -1 : 1)),
    reminder: laterReminder(one.reminder, other.reminder),
  }
}

/** The first performance set or taken back. `now` is ISO 8601. */
export function withOpening(agenda: Agenda, scriptId: ScriptId, day: string | null, now: string): Agenda {
  const known = agenda.openings.find((opening) => opening.scriptId === scriptId)
  const opening = { scriptId, day, at: momentAfter(known?.at, now) }
  return mergeAgendas(agenda, { openings: [opening], reminder: null })
}

/** The hour of reminders set, HH:MM, or the usual one again. `now` is ISO 8601. */
export function withReminder(agenda: Agenda, hour: string | null, now: string): Agenda {
  return { ...agenda, reminder: { hour, at: momentAfter(agenda.reminder?.at, now) } }
}

/** The days of first performances, as YYYY-MM-DD by script. */
export function openingDays({ openings }: Agenda): Record<string, string> {
  return Object.fromEntries(openings.flatMap(({ scriptId, day }) => (day === null ? [] : [[scriptId, day]])))
}

/** Now, but after what is being replaced: whoever saw a setting can change it, though a clock that set it ran ahead. */
function momentAfter(known: string | undefined, now: string): string {
  return new Date(Math.max(Date.parse(now), known === undefined ? 0 : Date.parse(known) + 1)).toISOString()
}

function laterReminder(one: ReminderHour | null, other: ReminderHour | null): ReminderHour | null {
  if (!one || !other) return one ?? other
  return isLater(other, one, other.hour, one.hour) ? other : one
}

function isLater(a: { at: string }, b: { at: string }, aValue: string | null, bValue: string | null): boolean {
  const lead = Date.parse(a.at) - Date.parse(b.at)
  return lead === 0 ? (aValue ?? '') > (bValue ?? '') : lead > 0
}
