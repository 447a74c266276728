import type {
  CastMember,
  CastVoice,
  CharacterId,
  ContentHash,
  DialogueLine,
  DirectionId,
  LineAudio,
  LineId,
  PackCharacter,
  PackElement,
  PackScene,
  PracticePack,
  Reading,
  Scene,
  SceneManifest,
  ScriptId,
  StageDirection,
} from '@scripteam/contract/model'
import { hashOf } from './canonical.ts'
import type { ScriptFacts } from './facts.ts'
import { isWaiting } from './orders.ts'
import type { ConfirmedReading, Portrait, Publication } from './outputs.ts'

/** Everything a pack is made of. */
export interface PackParts {
  readonly script: ScriptId
  readonly title: string
  readonly confirmed: ConfirmedReading
  readonly voices: readonly CastVoice[]
  readonly portraits: readonly Portrait[]
  readonly audio: Readonly<Record<LineId, LineAudio>>
  /** Of the lines that have several. */
  readonly takes?: Readonly<Record<LineId, LineAudio[]>>
  /** Whose lines wait to be recorded, and are not missed meanwhile. */
  readonly waitingRole?: CharacterId
  /** What the narrator reads. */
  readonly directions?: Readonly<Record<DirectionId, LineAudio>>
  /** False while the recording goes on. */
  readonly isFinal: boolean
}

/** The practice pack with its scene manifests: pure, and equal parts give equal hashes. */
export function buildPack(parts: PackParts): Publication {
  const scenes: Record<string, SceneManifest> = {}
  const rows = parts.confirmed.reading.scenes.map((scene) => {
    const { row, manifest } = packScene(scene, parts)
    scenes[row.manifest] = manifest
    return row
  })
  const content: Omit<PracticePack, 'hash'> = {
    schemaVersion: 1,
    scriptId: parts.script,
    title: parts.title,
    language: parts.confirmed.language,
    characters: parts.confirmed.reading.characters.map((character) => packCharacter(character, parts)),
    scenes: rows,
  }
  return { pack: { ...content, hash: contentHash(content) }, scenes }
}

/** A name given by hand, else the one on the title page, else the file's. */
export function titleOf(facts: Pick<ScriptFacts, 'title' | 'isTitleGiven'>, reading: Pick<Reading, 'title'>): string {
  return facts.isTitleGiven ? facts.title : (reading.title ?? facts.title)
}

/**
 * A scene that is still being recorded has a manifest with the audio of its beginning, or none, and gets another hash as
 * it grows. Once all is over, a scene with lines that failed has the audio of the others, and names those.
 */
function packScene(scene: Scene, parts: PackParts): { row: PackScene; manifest: SceneManifest } {
  const isMissing = (line: DialogueLine) => !parts.audio[line.id] && !isWaiting(line, parts.waitingRole)
  const missing = scene.dialogue.filter(isMissing).map(({ id }) => id)
  const isRecorded = missing.length === 0
  if (!isRecorded && !parts.isFinal) return begunScene(scene, parts, missing[0])
  const { hash, manifest } = named(manifestOf(scene, parts))
  const row = { sceneId: scene.id, title: scene.title, manifest: hash, isRecorded, ...sizeOf(manifest) }
  return { row: isRecorded ? row : { ...row, unrecorded: missing }, manifest }
}

/**
 * Lines by which a scene grows while it is recorded: about half a minute of playing, in which any voice records more than
 * is played. With every single line the devices would fetch the scene again.
 */
const LINES_AHEAD = 8

/** A scene up to the first line that is missing: cues come in order, so it can be begun before it is all there. */
function begunScene(scene: Scene, parts: PackParts, missing: LineId | undefined) {
  const recorded = scene.dialogue.findIndex(({ id }) => id === missing)
  const recordedAhead = recorded - (recorded % LINES_AHEAD)
  const { hash, manifest } =
    recordedAhead > 0 ? named(manifestOf(scene, upTo(scene, recordedAhead, parts))) : silent(scene)
  const row = { sceneId: scene.id, title: scene.title, manifest: hash, isRecorded: false, ...sizeOf(manifest) }
  return { row: recordedAhead > 0 ? { ...row, recordedAhead } : row, manifest }
}

/** The recordings of its first lines alone. */
function upTo(scene: Scene, lines: number, { audio, takes }: PackParts): Recorded {
  const first = scene.dialogue.slice(0, lines).map(({ id }) => id)
  const those = <T>(kept: Readonly<Record<LineId, T>> = {}) =>
    Object.fromEntries(first.flatMap((id) => (kept[id] === undefined ? [] : [[id, kept[id]]])))
  return { audio: those(audio), takes: those(takes) }
}

/** Of all its clips, each counted once however many lines share it. */
function sizeOf({ elements }: SceneManifest): Pick<PackScene, 'bytes'> {
  const clips = elements.flatMap((element) => [
    ...(element.audio ? [element.audio] : []),
    ...(element.kind === 'dialogue' ? (element.takes ?? []) : []),
  ])
  const sizes = new Map(clips.map(({ blob, bytes = 0 }) => [blob, bytes]))
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  return bytes > 0 ? { bytes } : {}
}

interface Named {
  readonly hash: ContentHash
  readonly manifest: SceneManifest
}

/** Whoever waits for a recording asks again and again: a scene without audio is named once. */
const silentScenes = new WeakMap<Scene, Named>()

function silent(scene: Scene): Named {
  const known = silentScenes.get(scene) ?? named(manifestOf(scene, { audio: {} }))
  silentScenes.set(scene, known)
  return known
}

function named(manifest: SceneManifest): Named {
  return { hash: contentHash(manifest), manifest }
}

type Recorded = Pick<PackParts, 'audio' | 'takes' | 'directions'>

function manifestOf(scene: Scene, heard: Recorded): SceneManifest {
  const elements = elementsOf(scene).map((element) => withAudio(element, heard))
  return { schemaVersion: 1, sceneId: scene.id, title: scene.title, elements }
}

function elementsOf(scene: Scene): (DialogueLine | StageDirection)[] {
  const byId = new Map<string, DialogueLine | StageDirection>()
  for (const element of [...scene.dialogue, ...scene.stageDirections]) byId.set(element.id, element)
  return scene.elements.map(({ id }) => {
    const element = byId.get(id)
    if (!element) throw new Error(`scene ${scene.id} points to ${id}, which is not in it`)
    return element
  })
}

function withAudio(element: DialogueLine | StageDirection, heard: Recorded): PackElement {
  if (element.kind === 'direction') {
    const read = heard.directions?.[element.id]
    return read ? { ...element, audio: read } : element
  }
  const audio = heard.audio[element.id]
  const takes = heard.takes?.[element.id]
  return audio ? { ...element, audio, ...(takes && { takes }) } : element
}

function packCharacter(character: CastMember, parts: PackParts): PackCharacter {
  const { id, aliases, isGroup, lines, words } = character
  const voice = parts.voices.find((cast) => cast.characterId === id)
  const portrait = parts.portraits.find((drawn) => drawn.characterId === id)
  return {
    id,
    name: character.name,
    aliases,
    isGroup,
    lines,
    words,
    voice: voice?.profile ?? null,
    ...(portrait && { avatar: faceOf(portrait) }),
  }
}

function faceOf({ blob, png, altText, altTexts }: Portrait): PackCharacter['avatar'] {
  return { blob, png, altText, altTexts }
}

function contentHash(content: unknown): ContentHash {
  // The brand names what hashOf gives: the SHA-256 of canonical JSON.
  return hashOf(content) as ContentHash
}
