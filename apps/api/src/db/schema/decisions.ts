import type {
  CharacterId,
  LineId,
  PreferredGender,
  RepairOperation,
  SceneId,
  ScriptId,
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

/** What the owner of a script decided by hand. It is an input of the steps, so reading or casting again keeps it. */
export const scriptDecisions = pgTable('script_decisions', {
  scriptId: uuid('script_id')
    .$type<ScriptId>()
    .primaryKey()
    .references(() => scripts.id, { onDelete: 'cascade' }),
  repairs: jsonb('repairs').$type<RepairOperation[]>().notNull(),
  names: jsonb('names').$type<Record<CharacterId, string>>().notNull(),
  voices: jsonb('voices').$type<Record<CharacterId, ChosenVoice>>().notNull(),
  takes: jsonb('takes').$type<Record<LineId, Partial<VoiceSettings>>>().notNull(),
  /** The scene that is recorded before the others. */
  firstScene: uuid('first_scene').$type<SceneId>(),
  /** What the owner preferred when the language was confirmed, for characters whose gender the text does not tell. */
  preferredGender: text('preferred_gender').$type<PreferredGender>(),
})
