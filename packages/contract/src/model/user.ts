import { z } from 'zod'
import {
  AccountRole,
  AuthProvider,
  FamiliarityLevel,
  Language,
  PreferredGender,
  Region,
  SkillLevel,
  Tier,
} from './enumerations.ts'
import { Moment, UserId } from './ids.ts'

export const UserProfile = z.object({
  firstName: z.string().min(1).max(100),
  lastName: z.string().max(100),
  institution: z.string().max(200).optional(),
  skillLevel: SkillLevel,
  practiceGoals: z.array(z.string().max(200)).max(20),
  preferredLanguage: Language,
})
export type UserProfile = z.infer<typeof UserProfile>

export const VoicePreferences = z.object({
  /** 1 is the speed of the recording. */
  playbackSpeed: z.number().min(0.5).max(2),
  volume: z.number().min(0).max(1),
  preferredVoiceGender: PreferredGender,
  accentPreference: Region,
})
export type VoicePreferences = z.infer<typeof VoicePreferences>

export const UserPreferences = z.object({
  language: Language,
  voiceSettings: VoicePreferences,
  practiceSettings: z.object({
    defaultFamiliarityLevel: FamiliarityLevel,
    autoProgressDifficulty: z.boolean(),
    practiceReminders: z.boolean(),
  }),
  accessibility: z.object({
    highContrast: z.boolean(),
    reducedMotion: z.boolean(),
    screenReaderOptimized: z.boolean(),
  }),
})
export type UserPreferences = z.infer<typeof UserPreferences>

export const User = z.object({
  id: UserId,
  email: z.email(),
  authProvider: AuthProvider,
  role: AccountRole,
  profile: UserProfile,
  subscription: Tier,
  preferences: UserPreferences,
  createdAt: Moment,
  lastActiveAt: Moment,
})
export type User = z.infer<typeof User>
