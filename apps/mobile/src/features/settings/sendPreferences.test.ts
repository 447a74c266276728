import type { Called } from '@scripteam/contract/client'
import type { UserPreferences } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { sendPreferences } from './sendPreferences.ts'

const quiet: UserPreferences = {
  language: 'es',
  voiceSettings: { playbackSpeed: 1, volume: 0.3, preferredVoiceGender: 'any', accentPreference: 'spain' },
  practiceSettings: { defaultFamiliarityLevel: 'first_read', autoProgressDifficulty: true, practiceReminders: false },
  accessibility: { highContrast: false, reducedMotion: false, screenReaderOptimized: false },
}
const ok: Called<unknown> = { kind: 'ok', value: null }

function device(answer: Called<unknown>) {
  const state = { preferences: quiet, isUnsent: true, received: [] as UserPreferences[] }
  return {
    state,
    parts: {
      kept: () => state,
      send: async (preferences: UserPreferences) => {
        state.received.push(preferences)
        return answer
      },
      sent: () => {
        state.isUnsent = false
      },
    },
  }
}

describe('settings changed on the device', () => {
  it('reach the account, once', async () => {
    const { state, parts } = device(ok)
    expect(await sendPreferences(parts)).toBe(true)
    expect(await sendPreferences(parts)).toBe(true)
    expect(state.received).toEqual([quiet])
  })

  it('wait when the server cannot be reached', async () => {
    const { state, parts } = device({ kind: 'unreachable', reason: 'offline' })
    expect(await sendPreferences(parts)).toBe(false)
    expect(state.isUnsent).toBe(true)
  })

  it('are still to be sent when they change while they are on their way', async () => {
    const { state, parts } = device(ok)
    const send = async (preferences: UserPreferences) => {
      state.preferences = { ...quiet, language: 'en' }
      return parts.send(preferences)
    }
    expect(await sendPreferences({ ...parts, send })).toBe(false)
    expect(state.isUnsent).toBe(true)
  })
})
