import type { CharacterId, DialogueLine } from '@scripteam/contract/model'

/** A line of a part: what is said before it, and in which scene it stands. */
export interface PartLine<L> {
  readonly line: L
  /** The line before it in the scene; null at its beginning. */
  readonly cue: L | null
  readonly scene: string
}

/** The lines that some characters speak, in the order of the play. `dialogue`: all lines of a scene in reading order. */
export function partLines<L extends Pick<DialogueLine, 'speakers'>>(
  scenes: readonly { readonly title: string; readonly dialogue: readonly L[] }[],
  characters: readonly CharacterId[],
): PartLine<L>[] {
  return scenes.flatMap(({ title, dialogue }) =>
    dialogue.flatMap((line, at) => {
      const isOurs = line.speakers.some((speaker) => characters.includes(speaker))
      return isOurs ? [{ line, cue: dialogue[at - 1] ?? null, scene: title }] : []
    }),
  )
}
