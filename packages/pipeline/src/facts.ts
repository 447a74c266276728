import type { Confirmation } from '@scripteam/contract/api'
import type {
  AvatarStyle,
  BlobId,
  CastVoice,
  CharacterId,
  DraftChange,
  ExpectedLanguage,
  InvitationId,
  LineAudio,
  LineId,
  PreferredGender,
  ProcessingStatus,
  SceneId,
  ScriptId,
  ScriptProgress,
  TakeId,
  VoiceSettings,
} from '@scripteam/contract/model'
import type { Bend, Repair } from '@scripteam/script'

/** A base voice chosen by hand, and how it is bent when that was chosen too. */
export interface ChosenVoice {
  readonly provider: string
  readonly voiceId: string
  readonly settings?: Partial<VoiceSettings>
}

/** A take of a line besides the cast voice's own reading. `madeAt` is ISO 8601 in UTC. */
export type KeptTake = {
  readonly id: TakeId
  readonly madeAt: string
} & (
  | {
      readonly kind: 'directed'
      /** As it was written; empty when only settings were given. */
      readonly direction: string
      /** What was made of the words when they were read. */
      readonly bend?: Bend
      readonly emotion?: string
      /** Settings in place of those of the cast voice. */
      readonly settings?: Partial<VoiceSettings>
    }
  | {
      readonly kind: 'recorded'
      readonly by: string
      /** With which invitation a partner recorded it; none for what the owner recorded. */
      readonly invitation?: InvitationId
      /** The words of the line when it was recorded. */
      readonly text: string
      readonly audio: LineAudio
    }
)

/** The takes of one line, oldest first, and the one that is heard; null for the cast voice's own reading. */
export interface KeptTakes {
  readonly chosen: TakeId | null
  readonly takes: readonly KeptTake[]
}

/** What people decided by hand. It is an input of the steps, so it survives every rerun of them. */
export interface Decisions {
  /** Oldest first, each with the words it was made on. */
  readonly repairs: readonly Repair[]
  readonly voices: Readonly<Record<CharacterId, ChosenVoice>>
  readonly takes: Readonly<Record<LineId, KeptTakes>>
}

export const NO_DECISIONS: Decisions = { repairs: [], voices: {}, takes: {} }

/** All that is known of a script besides what its steps find out. */
export interface ScriptFacts {
  readonly script: ScriptId
  readonly title: string
  /** When nobody named the script, its title page does. */
  readonly isTitleGiven: boolean
  readonly file: { readonly name: string; readonly blob: BlobId; readonly sha256: string }
  readonly expectedLanguage: ExpectedLanguage
  /** True when the stage directions are to be read by a narrator. */
  readonly hasNarrator: boolean
  readonly avatarStyle: AvatarStyle
  /** Null until somebody has confirmed the language. */
  readonly confirmation: Confirmation | null
  readonly decisions: Decisions
  /** For characters whose gender the text does not tell. */
  readonly preferredGender: PreferredGender
  /** The reading before this one, of an older draft or reader, whose names go on; null when there was none. */
  readonly formerReading: BlobId | null
  /** Who had which voice before the reading was changed by hand or by a draft. */
  readonly settledVoices: readonly CastVoice[]
  /** What the last revised draft changed. */
  readonly draft: DraftChange | null
  /** Recorded before all other scenes. */
  readonly firstScene: SceneId | null
  /** Whose lines are not recorded until that is asked for: the owner's own role, where voices cost something. */
  readonly waitingRole?: CharacterId | null
}

/** What the owner of a script sees of its walk. `problem` is a code the app has words for. */
export interface ScriptState {
  readonly status: ProcessingStatus
  readonly progress: ScriptProgress
  readonly problem?: string
}
