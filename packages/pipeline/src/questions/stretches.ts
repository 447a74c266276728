import type { DialogueLine, Scene } from '@scripteam/contract/model'

/** Characters of one question: some 2,000 tokens, so that small context windows hold it with its answer. */
export const STRETCH_LENGTH = 6_000

/** A scene -> stretches of it with at most `STRETCH_LENGTH` characters of speech, or a single longer speech. */
export function stretchesOf(scene: Scene): Scene[] {
  const stretches: DialogueLine[][] = []
  let room = 0
  for (const line of scene.dialogue) {
    const length = line.character.length + line.text.length
    if (length > room) {
      stretches.push([])
      room = STRETCH_LENGTH
    }
    stretches.at(-1)?.push(line)
    room -= length
  }
  return stretches.map((dialogue) => ({ ...scene, dialogue }))
}
