import {
  AccountRole,
  AuthProvider,
  FamiliarityLevel,
  Language,
  PreferredGender,
  Region,
  SkillLevel,
  Tier,
  type UserId,
} from '@scripteam/contract/model'
import { boolean, jsonb, pgTable, real, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { oneOf } from './enumerated.ts'

/** An account. `email` is kept in lower case; `passwordHash` is null for accounts of other identity providers. */
export const users = pgTable(
  'users',
  {
    id: uuid('id').$type<UserId>().primaryKey(),
    email: text('email').notNull(),
    authProvider: text('auth_provider').$type<AuthProvider>().notNull(),
    /** The `sub` of the provider's tokens; null for local accounts, whose subject is their id. */
    authSubject: text('auth_subject'),
    passwordHash: text('password_hash'),
    role: text('role').$type<AccountRole>().notNull(),
    subscription: text('subscription').$type<Tier>().notNull().default('free'),
    /** The school or company whose budget it shares; given by whoever runs the instance, never by the account itself. */
    tenant: text('tenant'),
    createdAt: moment('created_at').notNull().defaultNow(),
    lastActiveAt: moment('last_active_at').notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('users_email_key').on(table.email),
    uniqueIndex('users_auth_subject_key').on(table.authProvider, table.authSubject),
    oneOf('users_auth_provider_check', table.authProvider, AuthProvider),
    oneOf('users_role_check', table.role, AccountRole),
    oneOf('users_subscription_check', table.subscription, Tier),
  ],
)

export const userProfiles = pgTable(
  'user_profiles',
  {
    userId: ownerColumn(),
    firstName: text('first_name').notNull(),
    lastName: text('last_name').notNull(),
    institution: text('institution'),
    skillLevel: text('skill_level').$type<SkillLevel>().notNull(),
    practiceGoals: jsonb('practice_goals').$type<string[]>().notNull(),
    preferredLanguage: text('preferred_language').$type<Language>().notNull(),
  },
  (table) => [
    oneOf('user_profiles_skill_level_check', table.skillLevel, SkillLevel),
    oneOf('user_profiles_preferred_language_check', table.preferredLanguage, Language),
  ],
)

export const userPreferences = pgTable(
  'user_preferences',
  {
    userId: ownerColumn(),
    language: text('language').$type<Language>().notNull(),
    playbackSpeed: real('playback_speed').notNull(),
    volume: real('volume').notNull(),
    preferredVoiceGender: text('preferred_voice_gender').$type<PreferredGender>().notNull(),
    accentPreference: text('accent_preference').$type<Region>().notNull(),
    defaultFamiliarityLevel: text('default_familiarity_level').$type<FamiliarityLevel>().notNull(),
    autoProgressDifficulty: boolean('auto_progress_difficulty').notNull(),
    practiceReminders: boolean('practice_reminders').notNull(),
    highContrast: boolean('high_contrast').notNull(),
    reducedMotion: boolean('reduced_motion').notNull(),
    screenReaderOptimized: boolean('screen_reader_optimized').notNull(),
  },
  (table) => [
    oneOf('user_preferences_language_check', table.language, Language),
    oneOf('user_preferences_voice_gender_check', table.preferredVoiceGender, PreferredGender),
    oneOf('user_preferences_accent_check', table.accentPreference, Region),
    oneOf('user_preferences_level_check', table.defaultFamiliarityLevel, FamiliarityLevel),
  ],
)

function ownerColumn() {
  return uuid('user_id')
    .$type<UserId>()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' })
}
