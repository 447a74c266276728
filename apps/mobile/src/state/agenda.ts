import { type Agenda, OpeningNight, ReminderHour, type ScriptId } from '@scripteam/contract/model'
import { EMPTY_AGENDA, withOpening, withReminder } from '@scripteam/practice'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { shelf } from '../platform/storage'

interface AgendaState {
  /** Opening nights and the hour of reminders: the account's, as far as this device knows. */
  agenda: Agenda
  /** True when the account does not know of the last change yet. */
  isUnsent: boolean
  /** Whether this device reminds by itself, where it can: another one is asked for itself. */
  isReminding: boolean
  opens: (script: ScriptId, day: string | null) => void
  remind: (hour: string | null) => void
  remindHere: (isReminding: boolean) => void
  /** Takes over what the account and this device have become together. */
  took: (agenda: Agenda, isUnsent: boolean) => void
  /** Leaves nothing of one account to the next. */
  forget: () => void
}

const NOTHING = { agenda: EMPTY_AGENDA, isUnsent: false, isReminding: false }

/** What the actor's plan is made for; set without a connection too, and sent to the account when it can be reached. */
export const useAgenda = create<AgendaState>()(
  persist(
    (set) => ({
      ...NOTHING,
      // While a year or an hour is being typed, what stands there may be none: that changes nothing.
      opens(script, day) {
        if (!OpeningNight.shape.day.safeParse(day).success) return
        set(({ agenda }) => ({ agenda: withOpening(agenda, script, day, moment()), isUnsent: true }))
      },
      remind(hour) {
        if (!ReminderHour.shape.hour.safeParse(hour).success) return
        set(({ agenda }) => ({ agenda: withReminder(agenda, hour, moment()), isUnsent: true }))
      },
      remindHere: (isReminding) => set({ isReminding }),
      took: (agenda, isUnsent) => set({ agenda, isUnsent }),
      forget: () => set(NOTHING),
    }),
    {
      name: 'scripteam.agenda',
      version: 1,
      storage: createJSONStorage(() => shelf),
      partialize: ({ agenda, isUnsent, isReminding }) => ({ agenda, isUnsent, isReminding }),
    },
  ),
)

function moment(): string {
  return new Date().toISOString()
}
