import type { ScriptId } from '@scripteam/contract/model'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { shelf } from '../platform/storage'

interface OpeningsState {
  /** The first performance of each script, as YYYY-MM-DD. */
  openings: Readonly<Record<string, string>>
  /** When to remind me every day, as HH:MM; null for the usual hour. */
  remindAt: string | null
  /** Whether this device reminds by itself, where it can. */
  isReminding: boolean
  opens: (script: ScriptId, day: string | null) => void
  remind: (at: string | null) => void
  remindHere: (isReminding: boolean) => void
  /** Leaves nothing of one account to the next. */
  forget: () => void
}

/** The dates that a plan is made for; they are the actor's own and stay on the device. */
export const useOpenings = create<OpeningsState>()(
  persist(
    (set) => ({
      openings: {},
      remindAt: null,
      isReminding: false,
      opens: (script, day) => set((state) => ({ openings: opened(state.openings, script, day) })),
      remind: (remindAt) => set({ remindAt }),
      remindHere: (isReminding) => set({ isReminding }),
      forget: () => set({ openings: {}, remindAt: null, isReminding: false }),
    }),
    {
      name: 'scripteam.openings',
      version: 1,
      storage: createJSONStorage(() => shelf),
      partialize: ({ openings, remindAt, isReminding }) => ({ openings, remindAt, isReminding }),
    },
  ),
)

function opened({ ...all }: Record<string, string>, script: ScriptId, day: string | null): Record<string, string> {
  if (day === null) delete all[script]
  else all[script] = day
  return all
}
