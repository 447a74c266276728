import type { ExpectedLanguage, ScriptId } from '@scripteam/contract/model'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { shelf } from '../platform/storage'

interface ScriptsState {
  search: string
  /** What the last upload was said to be in; the next one is probably the same. */
  expectedLanguage: ExpectedLanguage
  lastOpened: ScriptId | null
  searchFor: (search: string) => void
  expect: (language: ExpectedLanguage) => void
  opened: (script: ScriptId) => void
  /** Leaves nothing of one account to the next. */
  forget: () => void
}

export const useScripts = create<ScriptsState>()(
  persist(
    (set) => ({
      search: '',
      expectedLanguage: 'auto',
      lastOpened: null,
      searchFor: (search) => set({ search }),
      expect: (expectedLanguage) => set({ expectedLanguage }),
      opened: (lastOpened) => set({ lastOpened }),
      forget: () => set({ search: '', expectedLanguage: 'auto', lastOpened: null }),
    }),
    {
      name: 'scripteam.scripts',
      version: 1,
      storage: createJSONStorage(() => shelf),
      partialize: ({ expectedLanguage, lastOpened }) => ({ expectedLanguage, lastOpened }),
    },
  ),
)
