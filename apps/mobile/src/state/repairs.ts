import type { RepairId, RepairOperation, ScriptId } from '@scripteam/contract/model'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { shelf } from '../platform/storage'

/** Something done to a reading that the server is to be told. */
export type RepairChange =
  | { readonly kind: 'repair'; readonly operations: readonly RepairOperation[] }
  | { readonly kind: 'undo'; readonly repairs: readonly RepairId[] }

interface RepairsState {
  /** What the server does not know of yet, oldest first, by script. */
  waiting: Readonly<Record<string, readonly RepairChange[]>>
  keep: (script: ScriptId, waiting: readonly RepairChange[]) => void
  /** Leaves nothing of one account to the next. */
  forget: () => void
}

/** Repairs outlive a closed app and a lost connection. */
export const useRepairs = create<RepairsState>()(
  persist(
    (set) => ({
      waiting: {},
      keep: (script, waiting) => set((state) => ({ waiting: kept(state.waiting, script, waiting) })),
      forget: () => set({ waiting: {} }),
    }),
    {
      name: 'scripteam.repairs',
      version: 1,
      storage: createJSONStorage(() => shelf),
      partialize: ({ waiting }) => ({ waiting }),
    },
  ),
)

function kept(
  { ...all }: Record<string, readonly RepairChange[]>,
  script: ScriptId,
  waiting: readonly RepairChange[],
): Record<string, readonly RepairChange[]> {
  if (waiting.length === 0) delete all[script]
  else all[script] = waiting
  return all
}
