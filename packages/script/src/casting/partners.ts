import type { CharacterId, Scene } from '@scripteam/contract/model'

export interface Partners {
  /** How much two speak with each other: 0 for never in one scene, up to 1 for the pair with the most exchanges. */
  weight(one: CharacterId, other: CharacterId): number
  /** The one a character answers most, if any. */
  closest(one: CharacterId): CharacterId | null
}

/** Who speaks with whom: characters who speak in one scene, weighed by how often one answers the other. */
export function readPartners(scenes: readonly Scene[]): Partners {
  const table = new Map<CharacterId, Map<CharacterId, number>>()
  for (const scene of scenes) addScene(table, scene)
  const most = Math.max(1, ...[...table.values()].flatMap((row) => [...row.values()]))
  return {
    weight: (one, other) => {
      const points = table.get(one)?.get(other)
      return points === undefined ? 0 : 0.5 + points / (2 * most)
    },
    closest: (one) => closestOf(table.get(one)),
  }
}

type Table = Map<CharacterId, Map<CharacterId, number>>

function addScene(table: Table, { dialogue }: Scene): void {
  const present = [...new Set(dialogue.flatMap((line) => line.speakers))]
  for (const one of present) for (const other of present) add(table, one, other, 0)
  for (const [index, line] of dialogue.entries()) {
    for (const one of line.speakers) for (const other of dialogue[index + 1]?.speakers ?? []) addBoth(table, one, other)
  }
}

function addBoth(table: Table, one: CharacterId, other: CharacterId): void {
  add(table, one, other, 1)
  add(table, other, one, 1)
}

function add(table: Table, one: CharacterId, other: CharacterId, points: number): void {
  if (one === other) return
  const row = table.get(one) ?? new Map<CharacterId, number>()
  table.set(one, row.set(other, (row.get(other) ?? 0) + points))
}

function closestOf(row: Map<CharacterId, number> | undefined): CharacterId | null {
  const answered = [...(row ?? [])].filter(([, points]) => points > 0)
  return answered.toSorted(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))[0]?.[0] ?? null
}
