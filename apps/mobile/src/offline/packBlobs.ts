import type { BlobId, PackEnvelope, SceneManifest } from '@scripteam/contract/model'

/** Every recording and drawing that a pack names, in the order of the play, each once. */
export function blobsOf(envelope: PackEnvelope | null): BlobId[] {
  if (envelope === null) return []
  const drawn = envelope.pack.characters.flatMap((character) => (character.avatar ? [character.avatar.blob] : []))
  const spoken = envelope.pack.scenes.flatMap((scene) => recordingsOf(envelope.scenes[scene.manifest]))
  return [...new Set([...drawn, ...spoken])]
}

/** The recordings of one scene, in reading order. */
function recordingsOf(scene: SceneManifest | undefined): BlobId[] {
  return (scene?.elements ?? []).flatMap((element) =>
    element.audio
      ? [element.audio, ...(element.kind === 'dialogue' ? (element.takes ?? []) : [])].map(({ blob }) => blob)
      : [],
  )
}
