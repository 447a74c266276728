import type { Script } from '@scripteam/contract/model'

/** How many headings, lines and directions of a script are doubtful. */
export function doubtfulCount({ processedContent }: Pick<Script, 'processedContent'>): number {
  const scenes = processedContent?.scenes ?? []
  const elements = scenes.flatMap(({ heading, dialogue, stageDirections }) => [
    heading,
    ...dialogue,
    ...stageDirections,
  ])
  return elements.filter((element) => (element?.doubts ?? []).length > 0).length
}
