import { z } from 'zod'
import { AvatarStyle, CulturalStyle, Gender, Language, Pace, Region, Tone, VoiceAge } from './enumerations.ts'
import { AudioSampleId, BlobId, CharacterId, LineId, Moment, SceneId, ScriptId } from './ids.ts'
import { Share } from './scene.ts'

export const ClaimSource = z.enum(['rule', 'model', 'user'])
export type ClaimSource = z.infer<typeof ClaimSource>

/** One statement about a character, with the lines that support it (none when the cast list says it). */
function claim<T extends z.ZodType>(value: T) {
  return z.object({ value, source: ClaimSource, evidence: z.array(LineId) })
}

export const TextClaim = claim(z.string())
export type TextClaim = z.infer<typeof TextClaim>

/** Who a character is, as far as the text says. Unknown stays null or empty. */
export const CharacterProfile = z.object({
  personality: z.array(TextClaim),
  age: claim(VoiceAge).nullable(),
  gender: claim(Gender).nullable(),
  emotionalRange: z.array(TextClaim),
  speakingStyle: TextClaim.nullable(),
  /** One sentence on whom the character speaks with. */
  relationships: z.string(),
  motivations: z.array(TextClaim),
  culturalContext: TextClaim.optional(),
})
export type CharacterProfile = z.infer<typeof CharacterProfile>

export const CharacterRelationship = z.object({
  from: CharacterId,
  to: CharacterId,
  kind: z.string(),
  sentiment: z.number().min(-1).max(1),
  exchanges: z.int().nonnegative(),
  evidence: z.array(LineId),
  /** Who named the kind; absent for the rules. */
  source: ClaimSource.optional(),
})
export type CharacterRelationship = z.infer<typeof CharacterRelationship>

export const EmotionalContext = z.object({
  sceneId: SceneId,
  lineId: LineId.optional(),
  emotion: z.string(),
  intensity: Share,
  evidence: z.string(),
  /** Who says so; absent for the rules. */
  source: ClaimSource.optional(),
})
export type EmotionalContext = z.infer<typeof EmotionalContext>

/** A character as the reading finds it, before casting. */
export const CastMember = z.object({
  id: CharacterId,
  name: z.string().min(1),
  aliases: z.array(z.string()),
  /** True for "ALL", "TODOS" and the like. */
  isGroup: z.boolean(),
  lines: z.int().nonnegative(),
  words: z.int().nonnegative(),
  profile: CharacterProfile,
})
export type CastMember = z.infer<typeof CastMember>

export const VoiceCharacteristics = z.object({ age: VoiceAge, gender: Gender, tone: Tone, pace: Pace })
export type VoiceCharacteristics = z.infer<typeof VoiceCharacteristics>

/**
 * How a base voice is bent: `pitch` in semitones from its own, `rate` and `range` as factors (1 = its own), `level` in
 * decibels from its usual loudness (0 when left out).
 */
export const VoiceSettings = z.object({
  pitch: z.number().min(-12).max(12),
  rate: z.number().min(0.5).max(2),
  range: z.number().min(0).max(2),
  level: z.number().min(-12).max(6).optional(),
})
export type VoiceSettings = z.infer<typeof VoiceSettings>

/** A base voice that a synthesiser offers. `voiceId` is the provider's own name for it. */
export const Voice = z.object({
  provider: z.string(),
  voiceId: z.string(),
  /** The provider's model that speaks, when it has several: another one makes other recordings. */
  model: z.string().optional(),
  name: z.string(),
  language: Language,
  region: Region,
  gender: Gender,
  age: VoiceAge,
  /** True when pitch, rate and range can be bent. */
  isBendable: z.boolean(),
  /** Where the voice lies, in Hz, when known; tells voices of one timbre apart. */
  basePitchHz: z.number().positive().optional(),
  /** One throat in several accents or languages has one timbre; without it every voice is its own. */
  timbre: z.string().optional(),
  /** Share of its words that a listener understood, in [0, 1], where that was measured. */
  clarity: z.number().min(0).max(1).optional(),
})
export type Voice = z.infer<typeof Voice>

export const AudioSample = z.object({
  id: AudioSampleId,
  url: z.string(),
  text: z.string(),
  language: Language,
  duration: z.number().nonnegative(),
  sceneId: SceneId.optional(),
  cached: z.boolean(),
})
export type AudioSample = z.infer<typeof AudioSample>

export const VoiceProfile = z.object({
  provider: z.string(),
  providerVoiceId: z.string(),
  elevenLabsVoiceId: z.string().optional(),
  playHtVoiceId: z.string().optional(),
  language: Language,
  region: Region,
  characteristics: VoiceCharacteristics,
  settings: VoiceSettings,
  /** Why this voice, in words, in the script's language. */
  reason: z.string(),
  generatedAt: Moment,
  audioSamples: z.array(AudioSample),
})
export type VoiceProfile = z.infer<typeof VoiceProfile>

export const CharacterAvatar = z.object({
  blob: BlobId,
  imageUrl: z.string(),
  style: AvatarStyle,
  culturalStyle: CulturalStyle.optional(),
  generatedAt: Moment,
  prompt: z.string(),
  /** In the language of the script. */
  altText: z.string(),
  altTexts: z.record(Language, z.string()).optional(),
  /** The same as a PNG of 512 by 512. */
  png: BlobId.optional(),
  pngUrl: z.string().optional(),
})
export type CharacterAvatar = z.infer<typeof CharacterAvatar>

export const Character = z.object({
  id: CharacterId,
  scriptId: ScriptId,
  name: z.string().min(1),
  aliases: z.array(z.string()),
  isGroup: z.boolean(),
  lines: z.int().nonnegative(),
  words: z.int().nonnegative(),
  aiProfile: CharacterProfile,
  voiceSettings: VoiceProfile.nullable(),
  avatar: CharacterAvatar.optional(),
  relationships: z.array(CharacterRelationship),
})
export type Character = z.infer<typeof Character>
