import type {
  AvatarStyle,
  BlobId,
  CastVoice,
  CharacterId,
  CulturalStyle,
  DirectionId,
  Language,
  LineAudio,
  LineId,
  Page,
  PracticePack,
  Reading,
  Region,
  SceneManifest,
  Voice,
} from '@scripteam/contract/model'
import type { SpeechProblem } from './ports/index.ts'
import type { Dropped } from './questions/index.ts'

export interface ExtractedText {
  readonly mime: string
  readonly pages: Page[]
}

/** A reading whose language a person has confirmed: every line is in `es` or `en` now. */
export interface ConfirmedReading {
  readonly reading: Reading
  readonly language: Language
  readonly region: Region
}

/** A confirmed reading with what a language model added, and how much of what it said was dropped, by reason. */
export interface Refinement extends ConfirmedReading {
  readonly model?: {
    readonly name: string
    readonly accepted: number
    readonly dropped: Partial<Record<Dropped, number>>
    /** Stretches of scenes it has not answered yet. */
    readonly unanswered: number
  }
}

export interface Casting {
  readonly voices: CastVoice[]
  /** The voices there are for lines in another language than the script's. */
  readonly others: Voice[]
  /** Who reads the stage directions, where that is asked for; null when nobody can. */
  readonly narrator: Voice | null
}

export interface Portrait {
  readonly characterId: CharacterId
  readonly blob: BlobId
  readonly style: AvatarStyle
  readonly culturalStyle: CulturalStyle
  /** The same as a PNG. */
  readonly png: BlobId
  readonly prompt: string
  readonly altText: string
  readonly altTexts: Readonly<Record<Language, string>>
}

export interface Portraits {
  readonly portraits: Portrait[]
}

/** A line that could not be recorded: the device's own voice stands in. */
export interface FailedLine {
  readonly lineId: LineId
  /** Content key of the recording that failed: another voice or text is another try. */
  readonly key: string
  readonly problem: SpeechProblem
  readonly reason: string
}

export interface Recording {
  readonly lines: Record<LineId, LineAudio>
  /** All that is heard of lines with several takes. */
  readonly takes?: Record<LineId, LineAudio[]>
  /** What the narrator reads. */
  readonly directions?: Record<DirectionId, LineAudio>
  readonly failed: FailedLine[]
  /** Recorded, but by another voice than the one that was cast, since that could not be asked. */
  readonly standIns?: LineId[]
}

export interface Publication {
  readonly pack: PracticePack
  /** By their hash. */
  readonly scenes: Record<string, SceneManifest>
}

/** What each step of the table gives. */
export interface StepOutputs {
  extractText: ExtractedText
  readScript: Reading
  confirmLanguage: ConfirmedReading
  refine: Refinement
  castVoices: Casting
  drawAvatars: Portraits
  recordLines: Recording
  publish: Publication
}
