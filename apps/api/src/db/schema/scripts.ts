import {
  type CharacterRelationship,
  DetectedLanguage,
  type EmotionalContext,
  ExpectedLanguage,
  type FileMetadata,
  Language,
  type LanguageReading,
  type PackEnvelope,
  type PracticeMetadata,
  type PracticePack,
  ProcessingStatus,
  Region,
  type Scene,
  type ScriptId,
  type UserId,
} from '@scripteam/contract/model'
import { boolean, index, jsonb, pgTable, primaryKey, real, text, uuid } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { moment } from './columns.ts'
import { oneOf } from './enumerated.ts'
import { users } from './users.ts'

/** How lines in another language are treated once the user has seen them. */
const MismatchChoice = z.enum(['keep_each_language', 'treat_as_one'])
type MismatchChoice = z.infer<typeof MismatchChoice>

/** A script as uploaded, with what the user decided about it. `originalText` goes through `db/seal.ts`, `dataKey` with it. */
export const scripts = pgTable(
  'scripts',
  {
    id: uuid('id').$type<ScriptId>().primaryKey(),
    userId: uuid('user_id')
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    /** True when the user named the script, so that the title page no longer does. */
    isTitleGiven: boolean('is_title_given').notNull().default(false),
    originalText: text('original_text'),
    dataKey: text('data_key'),
    expectedLanguage: text('expected_language').$type<ExpectedLanguage>().notNull().default('auto'),
    detectedLanguage: text('detected_language').$type<DetectedLanguage>(),
    primaryLanguage: text('primary_language').$type<Language>(),
    /** The accent that was asked for with the confirmation. */
    region: text('region').$type<Region>(),
    acceptMismatch: text('accept_mismatch').$type<MismatchChoice>(),
    /** A narrator reads the stage directions. */
    hasNarrator: boolean('has_narrator').notNull().default(false),
    uploadedAt: moment('uploaded_at').notNull().defaultNow(),
    processingStatus: text('processing_status').$type<ProcessingStatus>().notNull(),
    progressStep: text('progress_step').notNull(),
    progressPercent: real('progress_percent').notNull().default(0),
    problem: text('problem'),
    isSample: boolean('is_sample').notNull().default(false),
    fileMetadata: jsonb('file_metadata').$type<FileMetadata>().notNull(),
    /** Blob id of the uploaded file. */
    sourceBlob: text('source_blob'),
  },
  (table) => [
    index('scripts_user_id_idx').on(table.userId),
    index('scripts_primary_language_idx').on(table.primaryLanguage),
    oneOf('scripts_expected_language_check', table.expectedLanguage, ExpectedLanguage),
    oneOf('scripts_detected_language_check', table.detectedLanguage, DetectedLanguage),
    oneOf('scripts_primary_language_check', table.primaryLanguage, Language),
    oneOf('scripts_region_check', table.region, Region),
    oneOf('scripts_accept_mismatch_check', table.acceptMismatch, MismatchChoice),
    oneOf('scripts_processing_status_check', table.processingStatus, ProcessingStatus),
  ],
)

/** The reading of a script. Scenes with their thousands of lines are read and written whole, hence jsonb. */
export const processedScripts = pgTable('processed_scripts', {
  scriptId: uuid('script_id')
    .$type<ScriptId>()
    .primaryKey()
    .references(() => scripts.id, { onDelete: 'cascade' }),
  language: jsonb('language').$type<LanguageReading>().notNull(),
  scenes: jsonb('scenes').$type<Scene[]>().notNull(),
  relationships: jsonb('relationships').$type<CharacterRelationship[]>().notNull(),
  emotionalContext: jsonb('emotional_context').$type<EmotionalContext[]>().notNull(),
  practiceMetadata: jsonb('practice_metadata').$type<PracticeMetadata>().notNull(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
})

/** Published packs, immutable; the newest by `createdAt` is the one to hand out. */
export const practicePacks = pgTable(
  'practice_packs',
  {
    scriptId: uuid('script_id')
      .$type<ScriptId>()
      .notNull()
      .references(() => scripts.id, { onDelete: 'cascade' }),
    hash: text('hash').notNull(),
    pack: jsonb('pack').$type<PracticePack>().notNull(),
    /** Manifest hash -> manifest. */
    scenes: jsonb('scenes').$type<PackEnvelope['scenes']>().notNull(),
    isComplete: boolean('is_complete').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.scriptId, table.hash] }),
    index('practice_packs_newest_idx').on(table.scriptId, table.createdAt),
  ],
)
