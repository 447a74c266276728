import type { CharacterId, DialogueLine, Scene, StageDirection } from '@scripteam/contract/model'

/** One line among its neighbours. */
export interface Turn {
  readonly line: DialogueLine
  /** The line before and after in the same scene. */
  readonly before: DialogueLine | null
  readonly after: DialogueLine | null
}

/** The whole script as turns, by speaker and in order, with its directions. */
export interface Talk {
  readonly turns: readonly Turn[]
  readonly turnsOf: ReadonlyMap<CharacterId, readonly Turn[]>
  readonly directions: readonly StageDirection[]
}

/** Walks through all scenes once. A line of several speakers counts for each of them. */
export function gatherTalk(scenes: readonly Scene[]): Talk {
  const turns: Turn[] = []
  const turnsOf = new Map<CharacterId, Turn[]>()
  for (const { dialogue } of scenes) {
    for (const [i, line] of dialogue.entries()) {
      const turn = { line, before: dialogue[i - 1] ?? null, after: dialogue[i + 1] ?? null }
      turns.push(turn)
      for (const id of line.speakers) {
        const own = turnsOf.get(id)
        if (own) own.push(turn)
        else turnsOf.set(id, [turn])
      }
    }
  }
  return { turns, turnsOf, directions: scenes.flatMap((scene) => scene.stageDirections) }
}
