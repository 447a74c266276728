import type { Script } from '@scripteam/contract/model'

/** How many lines and directions of a script are doubtful. */
export function doubtfulCount({ processedContent }: Pick<Script, 'processedContent'>): number {
  const elements = processedContent?.scenes.flatMap((scene) => [...scene.dialogue, ...scene.stageDirections]) ?? []
  return elements.filter(({ doubts }) => doubts !== undefined && doubts.length > 0).length
}
