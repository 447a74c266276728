import type { Registration } from '@scripteam/contract/api'
import type { Language, User, UserPreferences, UserProfile } from '@scripteam/contract/model'
import type { userPreferences, userProfiles, users } from '../../db/index.ts'

type PreferenceColumns = Omit<typeof userPreferences.$inferInsert, 'userId'>
type ProfileColumns = Omit<typeof userProfiles.$inferInsert, 'userId'>

/** An account on the wire from its three rows. */
export function toUser(
  account: typeof users.$inferSelect,
  profile: typeof userProfiles.$inferSelect,
  preferences: typeof userPreferences.$inferSelect,
): User {
  const { id, email, authProvider, role, subscription } = account
  return {
    ...{ id, email, authProvider, role, subscription },
    profile: toProfile(profile),
    preferences: toPreferences(preferences),
    createdAt: account.createdAt.toISOString(),
    lastActiveAt: account.lastActiveAt.toISOString(),
  }
}

export function initialProfile({
  firstName,
  lastName,
  preferredLanguage,
}: Omit<Registration, 'password'>): ProfileColumns {
  return { firstName, lastName, preferredLanguage, skillLevel: 'beginner', practiceGoals: [] }
}

export function initialPreferences(language: Language): PreferenceColumns {
  return {
    language,
    playbackSpeed: 1,
    volume: 1,
    preferredVoiceGender: 'any',
    accentPreference: language === 'es' ? 'spain' : 'us',
    defaultFamiliarityLevel: 'first_read',
    autoProgressDifficulty: true,
    practiceReminders: false,
    highContrast: false,
    reducedMotion: false,
    screenReaderOptimized: false,
  }
}

/** Only what is given; an absent field stays as it is. */
export function profileColumns(profile: Partial<UserProfile>): Partial<ProfileColumns> {
  return profile
}

/** Only what is given; an absent group stays as it is. */
export function preferenceColumns(preferences: Partial<UserPreferences>): Partial<PreferenceColumns> {
  const { language, voiceSettings, practiceSettings, accessibility } = preferences
  return { ...(language && { language }), ...voiceSettings, ...practiceSettings, ...accessibility }
}

function toProfile(row: typeof userProfiles.$inferSelect): UserProfile {
  const { firstName, lastName, institution, skillLevel, practiceGoals, preferredLanguage } = row
  return { firstName, lastName, ...(institution && { institution }), skillLevel, practiceGoals, preferredLanguage }
}

function toPreferences(row: typeof userPreferences.$inferSelect): UserPreferences {
  const { playbackSpeed, volume, preferredVoiceGender, accentPreference } = row
  const { defaultFamiliarityLevel, autoProgressDifficulty, practiceReminders } = row
  const { highContrast, reducedMotion, screenReaderOptimized } = row
  return {
    language: row.language,
    voiceSettings: { playbackSpeed, volume, preferredVoiceGender, accentPreference },
    practiceSettings: { defaultFamiliarityLevel, autoProgressDifficulty, practiceReminders },
    accessibility: { highContrast, reducedMotion, screenReaderOptimized },
  }
}
