import { z } from 'zod'

export const Language = z.enum(['es', 'en'])
export type Language = z.infer<typeof Language>

export const DetectedLanguage = z.enum(['es', 'en', 'mixed', 'unknown'])
export type DetectedLanguage = z.infer<typeof DetectedLanguage>

export const ExpectedLanguage = z.enum(['es', 'en', 'auto'])
export type ExpectedLanguage = z.infer<typeof ExpectedLanguage>

/** The accent a voice speaks with. */
export const Region = z.enum(['spain', 'mexico', 'us', 'uk'])
export type Region = z.infer<typeof Region>

export const AuthProvider = z.enum(['local', 'auth0', 'google', 'apple', 'institutional'])
export type AuthProvider = z.infer<typeof AuthProvider>

export const Tier = z.enum(['free', 'premium', 'institutional'])
export type Tier = z.infer<typeof Tier>

/** What an account may do on this instance; the first account is the administrator. */
export const AccountRole = z.enum(['member', 'administrator'])
export type AccountRole = z.infer<typeof AccountRole>

export const SkillLevel = z.enum(['beginner', 'intermediate', 'advanced'])
export type SkillLevel = z.infer<typeof SkillLevel>

export const FamiliarityLevel = z.enum(['first_read', 'know_some_lines', 'know_most_lines', 'know_all_lines'])
export type FamiliarityLevel = z.infer<typeof FamiliarityLevel>

export const ProcessingStatus = z.enum([
  'uploading',
  'analyzing',
  'language_detection',
  'awaiting_language',
  'generating_voices',
  'generating_avatars',
  'complete',
  'error',
])
export type ProcessingStatus = z.infer<typeof ProcessingStatus>

export const SessionStatus = z.enum(['active', 'paused', 'completed', 'abandoned'])
export type SessionStatus = z.infer<typeof SessionStatus>

export const WorkflowType = z.enum([
  'script_analysis',
  'language_detection',
  'character_detection',
  'voice_generation_es',
  'voice_generation_en',
  'avatar_generation',
  'batch_processing',
])
export type WorkflowType = z.infer<typeof WorkflowType>

export const WorkflowStatus = z.enum(['queued', 'running', 'completed', 'failed', 'retrying'])
export type WorkflowStatus = z.infer<typeof WorkflowStatus>

export const VoiceAge = z.enum(['young', 'middle', 'older'])
export type VoiceAge = z.infer<typeof VoiceAge>

export const Gender = z.enum(['male', 'female', 'neutral'])
export type Gender = z.infer<typeof Gender>

export const Tone = z.enum(['authoritative', 'gentle', 'energetic', 'melancholic', 'neutral'])
export type Tone = z.infer<typeof Tone>

export const Pace = z.enum(['slow', 'normal', 'fast'])
export type Pace = z.infer<typeof Pace>

export const PreferredGender = z.enum(['male', 'female', 'any'])
export type PreferredGender = z.infer<typeof PreferredGender>

export const AvatarStyle = z.enum(['realistic', 'artistic', 'minimal'])
export type AvatarStyle = z.infer<typeof AvatarStyle>

export const CulturalStyle = z.enum(['spanish', 'english', 'neutral'])
export type CulturalStyle = z.infer<typeof CulturalStyle>

/** What the actor says of the partner's cue. */
export const CueFeedback = z.enum(['good', 'too_fast', 'too_slow', 'repeat'])
export type CueFeedback = z.infer<typeof CueFeedback>

/**
 * The deliveries that a reading can name. `aside` and `singing` are manners rather than feelings; what is none of these
 * is neutral and left unsaid.
 */
export const LineManner = z.enum([
  'whispering',
  'shouting',
  'singing',
  'weeping',
  'laughing',
  'aside',
  'angry',
  'sad',
  'happy',
  'afraid',
  'tender',
  'ironic',
  'pleading',
  'surprised',
  'excited',
  'weary',
  'cold',
  'nervous',
  'firm',
  'thoughtful',
])
export type LineManner = z.infer<typeof LineManner>

/** What one character is to another, where it is kinship or a bond with a name: no words of a model become one. */
export const BondKind = z.enum([
  'parent',
  'child',
  'spouse',
  'sibling',
  'uncleAunt',
  'nieceNephew',
  'grandparent',
  'grandchild',
  'cousin',
  'parentInLaw',
  'childInLaw',
  'siblingInLaw',
  'servant',
  'master',
  'friend',
  'lover',
  'betrothed',
  'neighbour',
])
export type BondKind = z.infer<typeof BondKind>
