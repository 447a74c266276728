import {
  type AccuracyMetrics,
  type AttemptId,
  type CharacterId,
  CueFeedback,
  FamiliarityLevel,
  Language,
  type LineId,
  type SceneId,
  type ScriptId,
  type SessionId,
  SessionStatus,
  TurnEnd,
  type UserId,
} from '@scripteam/contract/model'
import { boolean, date, index, integer, jsonb, pgTable, primaryKey, real, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { oneOf } from './enumerated.ts'
import { scripts } from './scripts.ts'
import { users } from './users.ts'

/** One sitting of practice. The role is no foreign key: reading a script again must not delete sessions. */
export const practiceSessions = pgTable(
  'practice_sessions',
  {
    id: uuid('id').$type<SessionId>().primaryKey(),
    userId: uuid('user_id')
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    scriptId: uuid('script_id')
      .$type<ScriptId>()
      .notNull()
      .references(() => scripts.id, { onDelete: 'cascade' }),
    selectedCharacter: uuid('selected_character').$type<CharacterId>().notNull(),
    alsoPlaying: jsonb('also_playing').$type<CharacterId[]>(),
    familiarityLevel: text('familiarity_level').$type<FamiliarityLevel>().notNull(),
    sessionLanguage: text('session_language').$type<Language>().notNull(),
    /** Seconds of practice, pauses left out. */
    duration: real('duration').notNull().default(0),
    startedAt: moment('started_at').notNull().defaultNow(),
    completedAt: moment('completed_at'),
    status: text('status').$type<SessionStatus>().notNull().default('active'),
    /** When the status was set, by the clock of the device: of two devices the later one stands. */
    statusAt: moment('status_at').notNull().defaultNow(),
  },
  (table) => [
    index('practice_sessions_user_id_idx').on(table.userId),
    index('practice_sessions_script_id_idx').on(table.scriptId),
    oneOf('practice_sessions_level_check', table.familiarityLevel, FamiliarityLevel),
    oneOf('practice_sessions_language_check', table.sessionLanguage, Language),
    oneOf('practice_sessions_status_check', table.status, SessionStatus),
  ],
)

/** What came out of a session so far. Shares are null where nothing could be measured. */
export const sessionData = pgTable(
  'session_data',
  {
    sessionId: uuid('session_id')
      .$type<SessionId>()
      .primaryKey()
      .references(() => practiceSessions.id, { onDelete: 'cascade' }),
    scenesCompleted: jsonb('scenes_completed').$type<SceneId[]>().notNull(),
    totalLines: integer('total_lines').notNull(),
    userLines: integer('user_lines').notNull(),
    timingAccuracy: real('timing_accuracy'),
    lineAccuracy: real('line_accuracy'),
    overallConfidence: real('overall_confidence'),
    pronunciationAccuracy: real('pronunciation_accuracy'),
    startLevel: text('start_level').$type<FamiliarityLevel>().notNull(),
    endLevel: text('end_level').$type<FamiliarityLevel>().notNull(),
    progressionTriggers: jsonb('progression_triggers').$type<string[]>().notNull(),
    /** When the levels were set, as with the status of the session. */
    levelsAt: moment('levels_at').notNull().defaultNow(),
  },
  (table) => [
    oneOf('session_data_start_level_check', table.startLevel, FamiliarityLevel),
    oneOf('session_data_end_level_check', table.endLevel, FamiliarityLevel),
  ],
)

/**
 * The voice interactions of a session: one row an attempt, appended and never changed. The device
 * makes the id, so it counts within its session only and cannot collide with somebody else's.
 */
export const practiceAttempts = pgTable(
  'practice_attempts',
  {
    sessionId: uuid('session_id')
      .$type<SessionId>()
      .notNull()
      .references(() => practiceSessions.id, { onDelete: 'cascade' }),
    id: uuid('id').$type<AttemptId>().notNull(),
    lineId: uuid('line_id').$type<LineId>().notNull(),
    sceneId: uuid('scene_id').$type<SceneId>().notNull(),
    level: text('level').$type<FamiliarityLevel>().notNull(),
    at: moment('at').notNull(),
    end: text('end').$type<TurnEnd>().notNull(),
    userAudio: text('user_audio'),
    aiAudioPlayed: boolean('ai_audio_played').notNull(),
    expectedDurationMs: real('expected_duration_ms').notNull(),
    actualDurationMs: real('actual_duration_ms'),
    responseLatencyMs: real('response_latency_ms'),
    heard: text('heard'),
    score: jsonb('score').$type<AccuracyMetrics>(),
    hints: integer('hints').notNull(),
    userFeedback: text('user_feedback').$type<CueFeedback>(),
  },
  (table) => [
    primaryKey({ columns: [table.sessionId, table.id] }),
    index('practice_attempts_line_idx').on(table.lineId),
    oneOf('practice_attempts_level_check', table.level, FamiliarityLevel),
    oneOf('practice_attempts_end_check', table.end, TurnEnd),
    oneOf('practice_attempts_feedback_check', table.userFeedback, CueFeedback),
  ],
)

/** The first performance of a script. One that was taken back keeps its row: an older device must not bring it again. */
export const openingNights = pgTable('opening_nights', {
  /** Whoever has the script sets it. */
  scriptId: uuid('script_id')
    .$type<ScriptId>()
    .primaryKey()
    .references(() => scripts.id, { onDelete: 'cascade' }),
  day: date('day', { mode: 'string' }),
  /** When it was set, by the clock of the device: of two devices the later one stands. */
  setAt: moment('set_at').notNull(),
})

/** When somebody is reminded every day, HH:MM by their own clock; null for the usual hour. */
export const reminderHours = pgTable('reminder_hours', {
  userId: uuid('user_id')
    .$type<UserId>()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  hour: text('hour'),
  setAt: moment('set_at').notNull(),
})
