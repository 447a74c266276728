import { z } from 'zod'
import { Moment, ScriptId } from './ids.ts'

/** When a script has its first performance; `day` is null where that was taken back. */
export const OpeningNight = z.object({
  scriptId: ScriptId,
  /** A day of the calendar wherever the actor is: no time zone. */
  day: z.iso.date().nullable(),
  /** When it was set, by the clock of the device that set it. */
  at: Moment,
})
export type OpeningNight = z.infer<typeof OpeningNight>

/** When an actor is reminded every day, by the clock of wherever they are; null for the usual hour. */
export const ReminderHour = z.object({
  hour: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  at: Moment,
})
export type ReminderHour = z.infer<typeof ReminderHour>

/** What an actor's plan is made for: the same on all their devices. */
export const Agenda = z.object({
  openings: z.array(OpeningNight).max(1_000),
  /** Null where no hour was ever set. */
  reminder: ReminderHour.nullable(),
})
export type Agenda = z.infer<typeof Agenda>
