import {
  AvatarStyle,
  type CharacterId,
  type CharacterProfile,
  CulturalStyle,
  Gender,
  Language,
  type LineId,
  Pace,
  Region,
  type SceneId,
  type ScriptId,
  Tone,
  VoiceAge,
  type WordTime,
} from '@scripteam/contract/model'
import { boolean, foreignKey, index, integer, jsonb, pgTable, primaryKey, real, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { oneOf } from './enumerated.ts'
import { scripts } from './scripts.ts'

/**
 * A character of one script. The key holds the script too: ids come from the text, so two uploads of
 * one play may name a character alike. `position` is the order in the reading.
 */
export const characters = pgTable(
  'characters',
  {
    scriptId: uuid('script_id')
      .$type<ScriptId>()
      .notNull()
      .references(() => scripts.id, { onDelete: 'cascade' }),
    id: uuid('id').$type<CharacterId>().notNull(),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    aliases: jsonb('aliases').$type<string[]>().notNull(),
    isGroup: boolean('is_group').notNull(),
    lines: integer('lines').notNull(),
    words: integer('words').notNull(),
    aiProfile: jsonb('ai_profile').$type<CharacterProfile>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.scriptId, table.id] }),
    index('characters_script_id_idx').on(table.scriptId),
  ],
)

/** The voice that a character was given. `isChosenByUser` keeps a recast from being cast over. */
export const voiceProfiles = pgTable(
  'voice_profiles',
  {
    ...characterColumns(),
    provider: text('provider').notNull(),
    providerVoiceId: text('provider_voice_id').notNull(),
    elevenLabsVoiceId: text('elevenlabs_voice_id'),
    playHtVoiceId: text('playht_voice_id'),
    language: text('language').$type<Language>().notNull(),
    region: text('region').$type<Region>().notNull(),
    age: text('age').$type<VoiceAge>().notNull(),
    gender: text('gender').$type<Gender>().notNull(),
    tone: text('tone').$type<Tone>().notNull(),
    pace: text('pace').$type<Pace>().notNull(),
    pitch: real('pitch').notNull(),
    rate: real('rate').notNull(),
    range: real('range').notNull(),
    reason: text('reason').notNull(),
    isChosenByUser: boolean('is_chosen_by_user').notNull().default(false),
    generatedAt: moment('generated_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.scriptId, table.characterId] }),
    foreignKey({
      name: 'voice_profiles_character_fk',
      columns: [table.scriptId, table.characterId],
      foreignColumns: [characters.scriptId, characters.id],
    }).onDelete('cascade'),
    oneOf('voice_profiles_language_check', table.language, Language),
    oneOf('voice_profiles_region_check', table.region, Region),
    oneOf('voice_profiles_age_check', table.age, VoiceAge),
    oneOf('voice_profiles_gender_check', table.gender, Gender),
    oneOf('voice_profiles_tone_check', table.tone, Tone),
    oneOf('voice_profiles_pace_check', table.pace, Pace),
  ],
)

export const characterAvatars = pgTable(
  'character_avatars',
  {
    ...characterColumns(),
    blob: text('blob').notNull(),
    style: text('style').$type<AvatarStyle>().notNull(),
    culturalStyle: text('cultural_style').$type<CulturalStyle>(),
    prompt: text('prompt').notNull(),
    altText: text('alt_text').notNull(),
    altTexts: jsonb('alt_texts').$type<Record<Language, string>>(),
    png: text('png'),
    generatedAt: moment('generated_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.scriptId, table.characterId] }),
    foreignKey({
      name: 'character_avatars_character_fk',
      columns: [table.scriptId, table.characterId],
      foreignColumns: [characters.scriptId, characters.id],
    }).onDelete('cascade'),
    oneOf('character_avatars_style_check', table.style, AvatarStyle),
    oneOf('character_avatars_cultural_style_check', table.culturalStyle, CulturalStyle),
  ],
)

/** One recording of a character: of a line of the script, or a sample of the voice (`lineId` null). */
export const audioSamples = pgTable(
  'audio_samples',
  {
    id: uuid('id').primaryKey(),
    ...characterColumns(),
    lineId: uuid('line_id').$type<LineId>(),
    sceneId: uuid('scene_id').$type<SceneId>(),
    text: text('text').notNull(),
    language: text('language').$type<Language>().notNull(),
    /** Key of the clip in `audio_cache`. */
    contentKey: text('content_key'),
    blob: text('blob').notNull(),
    durationMs: real('duration_ms').notNull(),
    leadMs: real('lead_ms').notNull().default(0),
    words: jsonb('words').$type<WordTime[]>(),
    /** True when the clip was already there and cost nothing. */
    cached: boolean('cached').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [
    foreignKey({
      name: 'audio_samples_character_fk',
      columns: [table.scriptId, table.characterId],
      foreignColumns: [characters.scriptId, characters.id],
    }).onDelete('cascade'),
    index('audio_samples_character_id_idx').on(table.characterId),
    index('audio_samples_language_idx').on(table.language),
    index('audio_samples_line_idx').on(table.scriptId, table.lineId),
    oneOf('audio_samples_language_check', table.language, Language),
  ],
)

function characterColumns() {
  return {
    scriptId: uuid('script_id').$type<ScriptId>().notNull(),
    characterId: uuid('character_id').$type<CharacterId>().notNull(),
  }
}
