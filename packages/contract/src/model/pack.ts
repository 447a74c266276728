import { z } from 'zod'
import { Voice, VoiceProfile } from './character.ts'
import { Language } from './enumerations.ts'
import { BlobId, CharacterId, ContentHash, LineId, Moment, SceneId, ScriptId } from './ids.ts'
import { DialogueLine, StageDirection } from './scene.ts'

/** When a word is heard inside a clip, in milliseconds from its start. */
export const WordTime = z.object({ text: z.string(), startMs: z.number(), endMs: z.number() })
export type WordTime = z.infer<typeof WordTime>

export const LineAudio = z.object({
  blob: BlobId,
  durationMs: z.number().positive(),
  /** Silence before the first sound. */
  leadMs: z.number().nonnegative(),
  /** How large the clip is; those made before it was counted do not say. */
  bytes: z.int().positive().optional(),
  words: z.array(WordTime).optional(),
})
export type LineAudio = z.infer<typeof LineAudio>

/** A line in a manifest: everything the device needs to say it or to wait for it. */
export const PackLine = DialogueLine.extend({
  /** The take that was chosen. */
  audio: LineAudio.optional(),
  /** All takes that are kept, the chosen one among them, when there are several. */
  takes: z.array(LineAudio).min(2).optional(),
})
export type PackLine = z.infer<typeof PackLine>

/** A stage direction, read by the narrator where the script asks for one. */
export const PackDirection = StageDirection.extend({ audio: LineAudio.optional() })
export type PackDirection = z.infer<typeof PackDirection>

export const PackElement = z.discriminatedUnion('kind', [PackLine, PackDirection])
export type PackElement = z.infer<typeof PackElement>

/** One scene, immutable and named by the hash of its content. */
export const SceneManifest = z.object({
  schemaVersion: z.literal(1),
  sceneId: SceneId,
  title: z.string(),
  elements: z.array(PackElement),
})
export type SceneManifest = z.infer<typeof SceneManifest>

export const PackCharacter = z.object({
  id: CharacterId,
  name: z.string(),
  aliases: z.array(z.string()),
  isGroup: z.boolean(),
  lines: z.int().nonnegative(),
  words: z.int().nonnegative(),
  voice: VoiceProfile.omit({ audioSamples: true, generatedAt: true }).nullable(),
  avatar: z
    .object({
      blob: BlobId,
      /** The same as a PNG. */
      png: BlobId.optional(),
      /** In the language of the script. */
      altText: z.string(),
      altTexts: z.record(Language, z.string()).optional(),
    })
    .optional(),
})
export type PackCharacter = z.infer<typeof PackCharacter>

export const PackScene = z.object({
  sceneId: SceneId,
  title: z.string(),
  manifest: ContentHash,
  /** True when every line of it has a recording. */
  isRecorded: z.boolean(),
  /** How large its recordings are together, as far as they say. */
  bytes: z.int().positive().optional(),
  /** While it is being recorded: so many lines from its beginning have what they are to have, and one can begin to play it. */
  recordedAhead: z.int().positive().optional(),
  /** Lines that could not be recorded, once the recording is over: the device's own voice stands in. */
  unrecorded: z.array(LineId).optional(),
})
export type PackScene = z.infer<typeof PackScene>

/** The seam between server and device. `hash` is the SHA-256 of the canonical JSON of all other fields. */
export const PracticePack = z.object({
  schemaVersion: z.literal(1),
  hash: ContentHash,
  scriptId: ScriptId,
  title: z.string(),
  language: Language,
  characters: z.array(PackCharacter),
  scenes: z.array(PackScene),
})
export type PracticePack = z.infer<typeof PracticePack>

/** What `GET /scripts/{id}/pack` answers: the pack, its manifests by hash, and addresses that expire. */
export const PackEnvelope = z.object({
  pack: PracticePack,
  scenes: z.record(z.string(), SceneManifest),
  /** Blob id -> address: a signed one, relative to the server or whole, or one of a CDN. */
  urls: z.record(z.string(), z.string()),
  expiresAt: Moment,
  /** True when every scene is recorded. */
  complete: z.boolean(),
})
export type PackEnvelope = z.infer<typeof PackEnvelope>

/** A voice chosen for one character: the base voice, how it is bent, and why. */
export const CastVoice = z.object({
  characterId: CharacterId,
  voice: Voice,
  profile: VoiceProfile.omit({ audioSamples: true, generatedAt: true }),
})
export type CastVoice = z.infer<typeof CastVoice>
