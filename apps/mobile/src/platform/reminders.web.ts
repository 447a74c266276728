import type { Reminders } from './remindersPort.ts'

/** A browser shows nothing while it is closed, unless a server pushes it: here the calendar reminds. */
export const reminders: Reminders | null = null
