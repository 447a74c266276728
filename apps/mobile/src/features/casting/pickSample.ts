import type { CharacterId, PackEnvelope, PackLine } from '@scripteam/contract/model'
import type { Clip } from '../../platform/audioPort.ts'

/** Words in a line that is long enough to know a voice by, and not a speech. */
const LIKED_WORDS = { least: 6, most: 22 }

/**
 * The recorded line to know a character's voice by: the first of a good length that nobody else
 * speaks, else the first there is; null while nothing is recorded.
 */
export function pickSample(envelope: PackEnvelope, character: CharacterId): Clip | null {
  let first: Clip | null = null
  for (const line of linesOf(envelope, character)) {
    const clip = clipOf(line)
    if (clip === null) continue
    const words = line.text.split(/\s+/).length
    if (words >= LIKED_WORDS.least && words <= LIKED_WORDS.most) return clip
    first ??= clip
  }
  return first
}

function* linesOf({ pack, scenes }: PackEnvelope, character: CharacterId): Generator<PackLine> {
  for (const scene of pack.scenes)
    for (const element of scenes[scene.manifest]?.elements ?? [])
      if (element.kind === 'dialogue' && element.speakers.length === 1 && element.speakers[0] === character)
        yield element
}

function clipOf({ id, audio }: PackLine): Clip | null {
  return audio === undefined ? null : { blob: audio.blob, lineId: id, durationMs: audio.durationMs }
}
