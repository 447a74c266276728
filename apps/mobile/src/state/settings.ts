import type { Language, UserPreferences } from '@scripteam/contract/model'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { deviceLanguages } from '../platform/device'
import { shelf } from '../platform/storage'

interface SettingsState {
  preferences: UserPreferences
  /** True when the server does not know of the last change yet. */
  isUnsent: boolean
  /** Changes groups of preferences; groups that are not named stay. */
  change: (change: Partial<UserPreferences>) => void
  /** Takes over what the server has, unless the device has changes of its own to send. */
  received: (preferences: UserPreferences) => void
  sent: () => void
}

/** The preferences on this device; they are sent to the account when it can be reached. */
export const useSettings = create<SettingsState>()(
  persist(
    (set) => ({
      preferences: firstPreferences(deviceLanguage()),
      isUnsent: false,
      change: (change) => set((state) => ({ preferences: { ...state.preferences, ...change }, isUnsent: true })),
      received: (preferences) => set((state) => (state.isUnsent ? state : { preferences })),
      sent: () => set({ isUnsent: false }),
    }),
    {
      name: 'scripteam.settings',
      version: 1,
      storage: createJSONStorage(() => shelf),
      partialize: ({ preferences, isUnsent }) => ({ preferences, isUnsent }),
    },
  ),
)

function firstPreferences(language: Language): UserPreferences {
  return {
    language,
    voiceSettings: {
      playbackSpeed: 1,
      volume: 1,
      preferredVoiceGender: 'any',
      accentPreference: language === 'es' ? 'spain' : 'us',
    },
    practiceSettings: { defaultFamiliarityLevel: 'first_read', autoProgressDifficulty: true, practiceReminders: false },
    accessibility: { highContrast: false, reducedMotion: false, screenReaderOptimized: false },
  }
}

/** The first language of the device that the app speaks. */
function deviceLanguage(): Language {
  const first = deviceLanguages().find((tag) => /^(es|en)\b/i.test(tag))
  return first?.toLowerCase().startsWith('es') ? 'es' : 'en'
}
