import { z } from 'zod'
import { CueFeedback, FamiliarityLevel, Language, SessionStatus } from './enumerations.ts'
import { AttemptId, CharacterId, LineId, Moment, SceneId, ScriptId, SessionId, UserId } from './ids.ts'
import { Share } from './scene.ts'

/** Shares between 0 and 1; null where nothing could be measured. */
export const AccuracyMetrics = z.object({
  timingAccuracy: Share.nullable(),
  lineAccuracy: Share.nullable(),
  overallConfidence: Share.nullable(),
  pronunciationAccuracy: Share.nullable().optional(),
})
export type AccuracyMetrics = z.infer<typeof AccuracyMetrics>

/** Milliseconds. Null where no measurement was possible, such as with a tap instead of a voice. */
export const LineTiming = z.object({
  expectedDuration: z.number().nonnegative(),
  actualDuration: z.number().nonnegative().nullable(),
  responseLatency: z.number().nullable(),
})
export type LineTiming = z.infer<typeof LineTiming>

/** How a turn ended: by the actor's tap or key, by voice, or passed over. */
export const TurnEnd = z.enum(['tapped', 'spoken', 'skipped'])
export type TurnEnd = z.infer<typeof TurnEnd>

/** One attempt at one line: append-only, named by the device that made it. */
export const VoiceInteraction = z.object({
  id: AttemptId,
  lineId: LineId,
  sceneId: SceneId,
  /** The line's language and level at the time, so that progress needs no look-up. */
  level: FamiliarityLevel,
  /** When the attempt ended, by the device's clock. */
  at: Moment,
  end: TurnEnd,
  userAudio: z.string().optional(),
  aiAudioPlayed: z.boolean(),
  timing: LineTiming,
  heard: z.string().optional(),
  score: AccuracyMetrics.optional(),
  /** Highest rung of the hint ladder that was shown, 0 for none. */
  hints: z.int().nonnegative(),
  userFeedback: CueFeedback.optional(),
})
export type VoiceInteraction = z.infer<typeof VoiceInteraction>

export const DifficultyProgression = z.object({
  startLevel: FamiliarityLevel,
  endLevel: FamiliarityLevel,
  progressionTriggers: z.array(z.string()),
})
export type DifficultyProgression = z.infer<typeof DifficultyProgression>

export const SessionData = z.object({
  scenesCompleted: z.array(SceneId),
  totalLines: z.int().nonnegative(),
  userLines: z.int().nonnegative(),
  accuracyMetrics: AccuracyMetrics,
  difficultyProgression: DifficultyProgression,
  voiceInteractions: z.array(VoiceInteraction),
})
export type SessionData = z.infer<typeof SessionData>

export const PracticeSession = z.object({
  id: SessionId,
  userId: UserId,
  scriptId: ScriptId,
  selectedCharacter: CharacterId,
  alsoPlaying: z.array(CharacterId).optional(),
  familiarityLevel: FamiliarityLevel,
  sessionLanguage: Language,
  sessionData: SessionData,
  /** Seconds of practice, pauses left out. */
  duration: z.number().nonnegative(),
  startedAt: Moment,
  completedAt: Moment.optional(),
  status: SessionStatus,
})
export type PracticeSession = z.infer<typeof PracticeSession>

/** What is known of one scene in one role. */
export const SceneProgress = z.object({
  scriptId: ScriptId,
  sceneId: SceneId,
  characterId: CharacterId,
  attempts: z.int().nonnegative(),
  /** Lines of the role in the scene, and those attempted at least once. */
  lines: z.int().nonnegative(),
  linesAttempted: z.int().nonnegative(),
  /** Lines done unaided the last time: no hint, not skipped. */
  linesUnaided: z.int().nonnegative(),
  lastPractisedAt: Moment.nullable(),
  overallConfidence: Share.nullable(),
})
export type SceneProgress = z.infer<typeof SceneProgress>

export const Progress = z.object({
  sessions: z.int().nonnegative(),
  /** Seconds of practice. */
  practised: z.number().nonnegative(),
  daysPractised: z.int().nonnegative(),
  scenes: z.array(SceneProgress),
  accuracyMetrics: AccuracyMetrics,
})
export type Progress = z.infer<typeof Progress>
