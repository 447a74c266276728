import type { ScriptId } from '@scripteam/contract/model'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { shelf } from '../platform/storage'

interface OpeningsState {
  /** The first performance of each script, as YYYY-MM-DD. */
  openings: Readonly<Record<string, string>>
  /** When to remind me every day, as HH:MM; null for the usual hour. */
  remindAt: string | null
  opens: (script: ScriptId, day: string | null) => void
  remind: (at: string | null) => void
  /** Leaves nothing of one account to the next. */
  forget: () => void
}

/** The dates that a plan is made for; they are the actor's own and stay on the device. */
export const useOpenings = create<OpeningsState>()(
  persist(
    (set) => ({
      openings: {},
      remindAt: null,
      opens: (script, day) => set((state) => ({ openings: opened(state.openings, script, day) })),
      remind: (remindAt) => set({ remindAt }),
      forget: () => set({ openings: {}, remindAt: null }),
    }),
    {
      name: 'scripteam.openings',
      version: 1,
      storage: createJSONStorage(() => shelf),
      partialize: ({ openings, remindAt }) => ({ openings, remindAt }),
    },
  ),
)

function opened({ ...all }: Record<string, string>, script: ScriptId, day: string | null): Record<string, string> {
  if (day === null) delete all[script]
  else all[script] = day
  return all
}
