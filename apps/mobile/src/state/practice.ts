import type { CharacterId, FamiliarityLevel, SceneId, ScriptId } from '@scripteam/contract/model'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { shelf } from '../platform/storage'

/** What the actor chose the last time a script was rehearsed. */
interface PracticeChoice {
  characterId: CharacterId
  level: FamiliarityLevel
  sceneId: SceneId | null
  /** Other roles played along with it. */
  alsoPlaying?: readonly CharacterId[]
}

interface PracticeState {
  choices: Readonly<Record<string, PracticeChoice>>
  chose: (script: ScriptId, choice: PracticeChoice) => void
  /** Leaves nothing of one account to the next. */
  forget: () => void
}

export const usePractice = create<PracticeState>()(
  persist(
    (set) => ({
      choices: {},
      chose: (script, choice) => set((state) => ({ choices: { ...state.choices, [script]: choice } })),
      forget: () => set({ choices: {} }),
    }),
    {
      name: 'scripteam.practice',
      version: 1,
      storage: createJSONStorage(() => shelf),
      partialize: ({ choices }) => ({ choices }),
    },
  ),
)
