import type { CharacterId, PackEnvelope, PackLine } from '@scripteam/contract/model'

/** A line of a part: what is said before it, and in which scene it stands. */
export interface PartLine {
  readonly line: PackLine
  /** The last thing somebody else says before it; null at the beginning of a scene. */
  readonly cue: PackLine | null
  readonly scene: string
}

/** The lines that a character speaks, in the order of the play. */
export function partLines({ pack, scenes }: PackEnvelope, character: CharacterId): PartLine[] {
  return pack.scenes.flatMap(({ manifest, title }) => {
    let cue: PackLine | null = null
    return (scenes[manifest]?.elements ?? []).flatMap((element) => {
      if (element.kind !== 'dialogue') return []
      const isOurs = element.speakers.includes(character)
      const found = isOurs ? [{ line: element, cue, scene: title }] : []
      cue = element
      return found
    })
  })
}
