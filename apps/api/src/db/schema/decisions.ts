import type {
  CastVoice,
  CharacterId,
  DraftChange,
  FileMetadata,
  InvitationId,
  LineAudio,
  LineId,
  PreferredGender,
  RepairOperation,
  SceneId,
  ScriptId,
  TakeId,
  VoiceSettings,
} from '@scripteam/contract/model'
import { jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { scripts } from './scripts.ts'

/** A voice chosen by hand, and how it is bent when that was chosen too. */
interface ChosenVoice {
  provider: string
  voiceId: string
  settings?: Partial<VoiceSettings>
}

/** A repair with the words it was made on. */
interface KeptRepair {
  operation: RepairOperation
  about: string | null
}

type KeptTake = { id: TakeId; madeAt: string } & (
  | { kind: 'directed'; direction: string; bend?: Bend; emotion?: string; settings?: Partial<VoiceSettings> }
  | { kind: 'recorded'; by: string; invitation?: InvitationId; text: string; audio: LineAudio }
)

/** How a direction bends a voice: semitones, factors, decibels. */
interface Bend {
  pitch: number
  rate: number
  range: number
  level: number
}

/** What is kept of a line besides the cast voice's own reading, and which of it is heard; null for the cast voice. */
interface KeptTakes {
  chosen: TakeId | null
  takes: KeptTake[]
}

/** A draft that can be gone back to: its file, and what was known of it. */
export interface FormerDraft {
  /** Blob id of the file. */
  source: string
  file: FileMetadata
  formerReading: string | null
  draft: DraftChange | null
}

/** What the owner of a script decided by hand. It is an input of the steps, so reading or casting again keeps it. */
export const scriptDecisions = pgTable('script_decisions', {
  scriptId: uuid('script_id')
    .$type<ScriptId>()
    .primaryKey()
    .references(() => scripts.id, { onDelete: 'cascade' }),
  repairs: jsonb('repairs').$type<KeptRepair[]>().notNull(),
  voices: jsonb('voices').$type<Record<CharacterId, ChosenVoice>>().notNull(),
  takes: jsonb('takes').$type<Record<LineId, KeptTakes>>().notNull(),
  /** The scene that is recorded before the others. */
  firstScene: uuid('first_scene').$type<SceneId>(),
  /** The character whose lines are not recorded until that is asked for: the owner's own role. */
  waitingRole: uuid('waiting_role').$type<CharacterId>(),
  /** The blob of the reading whose ids the present one goes on with; null for the first reading of a script. */
  formerReading: text('former_reading'),
  /** Who had which voice before the reading was changed by hand or by a draft. */
  settledVoices: jsonb('settled_voices').$type<CastVoice[]>(),
  /** What the last revised draft changed. */
  draft: jsonb('draft').$type<DraftChange>(),
  /** What the last revised draft took over from; null when there was none, or it was gone back to. */
  formerDraft: jsonb('former_draft').$type<FormerDraft>(),
  /** What the owner preferred when the language was confirmed, for characters whose gender the text does not tell. */
  preferredGender: text('preferred_gender').$type<PreferredGender>(),
})
