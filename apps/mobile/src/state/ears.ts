import type { EarSettings } from '@scripteam/practice'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { EarKind } from '../platform/earsPort'
import { shelf } from '../platform/storage'

/** `auto`: the best that stays on the device. `server`: what is said leaves the device; nobody gets there unasked. */
export const EAR_CHOICES = ['auto', 'voice', 'server', 'tap'] as const
export type EarChoice = (typeof EAR_CHOICES)[number]

interface EarsState {
  choice: EarChoice
  /** What was learned of this actor on this device, with each ear. */
  known: Readonly<Partial<Record<EarKind, EarSettings>>>
  /** My lines are recorded as I say them, for me to hear afterwards; nobody's are unasked. */
  keepsMine: boolean
  /** Of so many runs, the newest. */
  keptRuns: number
  choose: (choice: EarChoice) => void
  keepMine: (keepsMine: boolean) => void
  keepRuns: (keptRuns: number) => void
  learned: (kind: EarKind, settings: EarSettings) => void
  /** Leaves nothing of one account to the next. */
  forget: () => void
}

/** How many runs may be kept. */
export const KEPT_RUNS = [1, 3, 5, 10, 20] as const

const UNASKED = { choice: 'auto', known: {}, keepsMine: false, keptRuns: 5 } as const

/** How the actor wants to be heard on this device; kept here, since another device has other ears. */
export const useEars = create<EarsState>()(
  persist(
    (set) => ({
      ...UNASKED,
      choose: (choice) => set({ choice }),
      keepMine: (keepsMine) => set({ keepsMine }),
      keepRuns: (keptRuns) => set({ keptRuns }),
      learned: (kind, settings) => set((state) => ({ known: { ...state.known, [kind]: settings } })),
      forget: () => set(UNASKED),
    }),
    {
      name: 'scripteam.ears',
      version: 1,
      storage: createJSONStorage(() => shelf),
      partialize: ({ choice, known, keepsMine, keptRuns }) => ({ choice, known, keepsMine, keptRuns }),
    },
  ),
)

/** The ears to try for a choice, in order. Whoever chose the server is heard on the device when it fails, never the other way round. */
export function earsFor(choice: EarChoice): readonly EarKind[] {
  switch (choice) {
    case 'auto':
      return ['recogniser', 'voice']
    case 'voice':
      return ['voice']
    case 'server':
      return ['server', 'recogniser', 'voice']
    case 'tap':
      return []
  }
}
