import type { CharacterId, PackEnvelope, PackLine } from '@scripteam/contract/model'
import { type PartLine, partLines } from '@scripteam/practice'

export type PackPartLine = PartLine<PackLine>

/** The lines that a character speaks in a pack, in the order of the play, each with its cue. */
export function packPartLines({ pack, scenes }: PackEnvelope, character: CharacterId): PackPartLine[] {
  const played = pack.scenes.map(({ manifest, title }) => ({
    title,
    dialogue: (scenes[manifest]?.elements ?? []).flatMap((e) => (e.kind === 'dialogue' ? [e] : [])),
  }))
  return partLines(played, [character])
}
