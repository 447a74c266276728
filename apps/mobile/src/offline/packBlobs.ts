import type { BlobId, LineAudio, PackEnvelope, SceneManifest } from '@scripteam/contract/model'

/** Every recording and drawing that a pack names, in the order of the play, each once. */
export function blobsOf(envelope: PackEnvelope | null): BlobId[] {
  if (envelope === null) return []
  const drawn = envelope.pack.characters.flatMap((character) => (character.avatar ? [character.avatar.blob] : []))
  return [...new Set([...drawn, ...clipsOf(envelope).map(({ blob }) => blob)])]
}

/** Every recording once, in the order of the play, however many lines share it. */
export function clipsOf({ pack, scenes }: PackEnvelope): LineAudio[] {
  const clips = pack.scenes.flatMap(({ manifest }) => recordingsOf(scenes[manifest]))
  return [...new Map(clips.map((clip) => [clip.blob, clip])).values()]
}

/** Where a clip does not say how large it is: MP3 of 48 kbit/s. */
const BYTES_PER_MS = 6

/** How much room clips take up. */
export function sizeOf(clips: readonly LineAudio[]): number {
  return clips.reduce((sum, { bytes, durationMs }) => sum + (bytes ?? Math.round(durationMs * BYTES_PER_MS)), 0)
}

/** The recordings of one scene, in reading order. */
function recordingsOf(scene: SceneManifest | undefined): LineAudio[] {
  return (scene?.elements ?? []).flatMap((element) =>
    element.audio ? [element.audio, ...(element.kind === 'dialogue' ? (element.takes ?? []) : [])] : [],
  )
}
