import { z } from 'zod'
import {
  CastMember,
  Character,
  CharacterId,
  ExpectedLanguage,
  Language,
  LanguageMismatch,
  PackEnvelope,
  ProcessingStatus,
  Region,
  SceneId,
  Script,
  ScriptProgress,
  Voice,
  VoiceSettings,
  WorkflowId,
} from '../model/index.ts'
import { endpoint } from './endpoint.ts'
import { FILE_REFUSALS, OneScript } from './oneScript.ts'

/** Uploads above this are refused. */
export const UPLOAD_LIMIT_BYTES = 25 * 1024 * 1024

export const uploadScript = endpoint({
  method: 'post',
  path: '/scripts',
  summary: 'Upload a play or a film script; it is checked before it is stored',
  auth: 'bearer',
  upload: z.object({
    title: z.string().trim().max(300).optional(),
    expectedLanguage: ExpectedLanguage.default('auto'),
  }),
  status: 201,
  answer: Script,
  isIdempotent: true,
  problems: ['UNAUTHENTICATED', ...FILE_REFUSALS, 'IDEMPOTENCY_CONFLICT', 'STORAGE_FULL'],
})

export const listScripts = endpoint({
  method: 'get',
  path: '/scripts',
  summary: 'My scripts, newest first',
  auth: 'bearer',
  query: z.object({
    cursor: z.string().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    search: z.string().max(200).optional(),
  }),
  status: 200,
  answer: z.object({ scripts: z.array(Script), nextCursor: z.string().nullable() }),
  problems: ['UNAUTHENTICATED'],
})

export const getScript = endpoint({
  method: 'get',
  path: '/scripts/{id}',
  summary: 'One script with its reading and its characters',
  auth: 'bearer',
  params: OneScript,
  status: 200,
  answer: Script,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND'],
})

export const changeScript = endpoint({
  method: 'patch',
  path: '/scripts/{id}',
  summary: 'Rename a script, have the role recorded that waited, or a narrator read its stage directions',
  auth: 'bearer',
  params: OneScript,
  body: z.object({
    title: z.string().trim().min(1).max(300).optional(),
    /** Whose lines wait to be recorded; null for nobody, and then all are. */
    waitingRole: CharacterId.nullable().optional(),
    /** The narrator is recorded when this is asked for, and not before. */
    hasNarrator: z.boolean().optional(),
  }),
  status: 200,
  answer: Script,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND'],
})

export const deleteScript = endpoint({
  method: 'delete',
  path: '/scripts/{id}',
  summary: 'Delete a script with its recordings and sessions',
  auth: 'bearer',
  params: OneScript,
  status: 204,
  answer: null,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND'],
})

/** What happens to a script while it is read and recorded. The first event is always a `status`. */
export const ScriptEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('status'),
    status: ProcessingStatus,
    progress: ScriptProgress,
    problem: z.string().optional(),
  }),
  z.object({
    kind: z.literal('characterFound'),
    character: CastMember.pick({ id: true, name: true, lines: true, words: true }),
  }),
  z.object({ kind: z.literal('sceneRecorded'), sceneId: z.string(), recorded: z.int(), scenes: z.int() }),
])
export type ScriptEvent = z.infer<typeof ScriptEvent>

export const watchScript = endpoint({
  method: 'get',
  path: '/scripts/{id}/events',
  summary: 'Watch a script being read and recorded',
  auth: 'bearer',
  params: OneScript,
  status: 200,
  answer: ScriptEvent,
  streams: 'events',
  problems: ['UNAUTHENTICATED', 'NOT_FOUND'],
})

/** `acceptMismatch`: how lines in another language are treated once the user has seen them. */
export const Confirmation = z.object({
  confirmLanguage: Language,
  voicePreferences: z.object({ region: Region }),
  acceptMismatch: z.enum(['keep_each_language', 'treat_as_one']).optional(),
  /** The scene to record before all others; the first one when left out. */
  firstScene: SceneId.optional(),
  /** The role of whoever confirms: its lines are not recorded until that is asked for with `changeScript`. */
  waitingRole: CharacterId.optional(),
})
export type Confirmation = z.infer<typeof Confirmation>

/** The `details` of a LANGUAGE_MISMATCH problem. */
export const MismatchDetails = z.object({ lines: z.array(LanguageMismatch), total: z.int().nonnegative() })
export type MismatchDetails = z.infer<typeof MismatchDetails>

export const processScript = endpoint({
  method: 'post',
  path: '/scripts/{id}/process',
  summary: 'Confirm the language and have the voices cast and recorded',
  auth: 'bearer',
  params: OneScript,
  body: Confirmation,
  status: 202,
  answer: z.object({ workflowId: WorkflowId, estimatedDuration: z.number().nonnegative() }),
  isIdempotent: true,
  problems: [
    'UNAUTHENTICATED',
    'NOT_FOUND',
    'LANGUAGE_MISMATCH',
    'STILL_READING',
    'NO_DIALOGUE_FOUND',
    'IDEMPOTENCY_CONFLICT',
  ],
})

export const listCharacters = endpoint({
  method: 'get',
  path: '/scripts/{id}/characters',
  summary: 'The characters of a script, most words first',
  auth: 'bearer',
  params: OneScript,
  status: 200,
  answer: z.object({ characters: z.array(Character) }),
  problems: ['UNAUTHENTICATED', 'NOT_FOUND'],
})

export const changeCharacter = endpoint({
  method: 'patch',
  path: '/scripts/{id}/characters/{characterId}',
  summary: 'Rename or recast a character',
  auth: 'bearer',
  params: OneScript.extend({ characterId: CharacterId }),
  body: z.object({
    name: z.string().trim().min(1).max(200).optional(),
    voice: z
      .object({ provider: z.string(), voiceId: z.string(), settings: VoiceSettings.partial().optional() })
      .optional(),
  }),
  status: 200,
  answer: Character,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND', 'STILL_READING', 'VOICE_TAKEN'],
})

export const getPack = endpoint({
  method: 'get',
  path: '/scripts/{id}/pack',
  summary: 'The practice pack, its scenes and signed addresses of its audio',
  auth: 'bearer',
  params: OneScript,
  status: 200,
  answer: PackEnvelope,
  problems: ['UNAUTHENTICATED', 'NOT_FOUND', 'PACK_NOT_READY'],
})

/** The accents each language is spoken with, the usual one first. */
export const REGIONS: Readonly<Record<Language, readonly [Region, Region]>> = {
  es: ['spain', 'mexico'],
  en: ['us', 'uk'],
}

export const listVoices = endpoint({
  method: 'get',
  path: '/voices',
  summary: 'The voices that can be cast',
  auth: 'bearer',
  query: z.object({ language: Language, region: Region.optional() }),
  status: 200,
  answer: z.object({ voices: z.array(Voice) }),
  problems: ['UNAUTHENTICATED'],
})

/** `fountain`: the script as Fountain text. `cue_sheet`: the role's lines, each with its cue. */
export const exportScript = endpoint({
  method: 'post',
  path: '/scripts/{id}/exports',
  summary: 'Take the script along as text',
  auth: 'bearer',
  params: OneScript,
  body: z.discriminatedUnion('format', [
    z.object({ format: z.literal('fountain') }),
    z.object({ format: z.literal('cue_sheet'), characterId: CharacterId }),
  ]),
  status: 200,
  answer: z.object({ fileName: z.string(), mime: z.string(), text: z.string() }),
  problems: ['UNAUTHENTICATED', 'NOT_FOUND', 'STILL_READING'],
})
