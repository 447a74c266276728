import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { shelf } from '../platform/storage'

/** How the partner and the stage behave on this device, whatever is rehearsed. */
export interface RunManner {
  /** Milliseconds before the partner answers me, or learned from my own timing line by line. */
  response: '0' | '1000' | '2000' | 'learned'
  /** Keep the pauses that the directions ask for. */
  keepsPauses: boolean
  /** Have the directions before my lines read out. */
  narrates: boolean
  /** Let the takes of a line take turns. */
  variesTakes: boolean
  /** One exchange at a time, or the page of the script. */
  view: 'stage' | 'page'
  /** Hardly any light, for the wings. */
  isDim: boolean
}

interface MannerState {
  manner: RunManner
  change: (change: Partial<RunManner>) => void
}

const USUAL: RunManner = {
  response: '0',
  keepsPauses: true,
  narrates: false,
  variesTakes: true,
  view: 'stage',
  isDim: false,
}

/** These habits stay on the device: a phone in the wings is not a desk. */
export const useManner = create<MannerState>()(
  persist(
    (set) => ({
      manner: USUAL,
      change: (change) => set((state) => ({ manner: { ...state.manner, ...change } })),
    }),
    {
      name: 'scripteam.manner',
      version: 1,
      storage: createJSONStorage(() => shelf),
      partialize: ({ manner }) => ({ manner }),
      // What a later version adds has its usual value until it is changed.
      merge: (kept, state) => ({
        ...state,
        manner: { ...USUAL, ...(kept as Partial<MannerState> | undefined)?.manner },
      }),
    },
  ),
)
