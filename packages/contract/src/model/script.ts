import { z } from 'zod'
import { CastMember, Character, CharacterRelationship, EmotionalContext } from './character.ts'
import { DetectedLanguage, ExpectedLanguage, Language, ProcessingStatus, SkillLevel } from './enumerations.ts'
import { LineId, Moment, ScriptId, UserId } from './ids.ts'
import { FileMetadata } from './page.ts'
import { Scene, Share } from './scene.ts'

/** The language of the whole text, and how much of the dialogue (share of words) is in each. */
export const LanguageReading = z.object({
  overall: DetectedLanguage,
  confidence: Share,
  shares: z.object({ es: Share, en: Share, unknown: Share }),
})
export type LanguageReading = z.infer<typeof LanguageReading>

/** From `very_easy` to `very_difficult`; the scale of Spanish has five of the seven. */
export const ReadabilityBand = z.enum([
  'very_easy',
  'easy',
  'fairly_easy',
  'standard',
  'fairly_difficult',
  'difficult',
  'very_difficult',
])
export type ReadabilityBand = z.infer<typeof ReadabilityBand>

/** How easily the dialogue reads, by the formula of its language: the higher the score, the easier. */
export const Readability = z.object({ score: z.number(), scale: z.enum(['flesch', 'inflesz']), band: ReadabilityBand })
export type Readability = z.infer<typeof Readability>

export const PracticeMetadata = z.object({
  /** Seconds, at measured speaking rates. */
  estimatedDuration: z.number().nonnegative(),
  difficultyLevel: Share,
  recommendedSkillLevel: SkillLevel,
  languageComplexity: Share,
  /** Absent in a script of neither language, and, like what follows, in readings of older versions. */
  readability: Readability.optional(),
  /** The share of words that are neither names nor among the everyday few hundred. */
  rareWords: Share.optional(),
  /** In words. */
  longestSpeech: z.int().nonnegative().optional(),
  /** The most words that one role says before anybody else speaks. */
  longestRun: z.int().nonnegative().optional(),
  /** The share of the words that are verse. */
  verse: Share.optional(),
})
export type PracticeMetadata = z.infer<typeof PracticeMetadata>

/** All that the pure reading of a script finds. */
export const Reading = z.object({
  /** From the title page, when there is one. */
  title: z.string().nullable(),
  language: LanguageReading,
  scenes: z.array(Scene),
  characters: z.array(CastMember),
  relationships: z.array(CharacterRelationship),
  emotionalContext: z.array(EmotionalContext),
  practiceMetadata: PracticeMetadata,
})
export type Reading = z.infer<typeof Reading>

export const ProcessedScript = z.object({
  scenes: z.array(Scene),
  relationships: z.array(CharacterRelationship),
  emotionalContext: z.array(EmotionalContext),
  practiceMetadata: PracticeMetadata,
})
export type ProcessedScript = z.infer<typeof ProcessedScript>

/** A line whose language is not the one the user named, quoted so that it can be shown. */
export const LanguageMismatch = z.object({
  lineId: LineId,
  lineNumber: z.int().positive(),
  character: z.string(),
  text: z.string(),
  language: DetectedLanguage,
})
export type LanguageMismatch = z.infer<typeof LanguageMismatch>

export const ScriptProgress = z.object({
  /** Name of the step at work, or the last one done. */
  step: z.string(),
  percent: z.number().min(0).max(100),
})
export type ScriptProgress = z.infer<typeof ScriptProgress>

export const Script = z.object({
  id: ScriptId,
  userId: UserId,
  title: z.string().min(1),
  originalText: z.string().optional(),
  expectedLanguage: ExpectedLanguage,
  detectedLanguage: DetectedLanguage.nullable(),
  /** Null until the user has confirmed it. */
  primaryLanguage: Language.nullable(),
  processedContent: ProcessedScript.optional(),
  characters: z.array(Character),
  uploadedAt: Moment,
  processingStatus: ProcessingStatus,
  progress: ScriptProgress,
  /** What went wrong, when `processingStatus` is `error`: a code the app has words for. */
  problem: z.string().optional(),
  isSample: z.boolean(),
  /** True when a narrator reads the stage directions. */
  hasNarrator: z.boolean().default(false),
  fileMetadata: FileMetadata,
})
export type Script = z.infer<typeof Script>
