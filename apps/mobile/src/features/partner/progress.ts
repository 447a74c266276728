import type { LineId, PartnerLine } from '@scripteam/contract/model'

type Line = Pick<PartnerLine, 'id' | 'recording'>

/** True for a line that needs nothing more: its words are recorded as they are now. */
export function isDone({ recording }: Pick<Line, 'recording'>): boolean {
  return recording?.fits === true
}

/** The next line that is to be recorded after this one, from the beginning when there is none behind it. */
export function nextToDo<L extends Line>(lines: readonly L[], after: LineId | null): L | null {
  const from = lines.findIndex(({ id }) => id === after) + 1
  return [...lines.slice(from), ...lines.slice(0, from)].find((line) => line.id !== after && !isDone(line)) ?? null
}
