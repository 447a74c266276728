import type { CastEntry, Speech } from '../structure/element.ts'
import { isGroupLabel, labelKey } from '../structure/label.ts'

/** Somebody who speaks, with every label under which they do. Groups ("ALL") are roles of their own. */
export interface Role {
  readonly key: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly isGroup: boolean
  readonly entry: CastEntry | null
}

/** The roles in order of first appearance, and who speaks under a printed label. */
export interface Roles {
  readonly roles: readonly Role[]
  /** Label as printed -> positions in `roles`. */
  readonly speakersOf: ReadonlyMap<string, readonly number[]>
}

/** Finds who speaks. Labels are one role when they differ only in case, accents or points. */
export function findRoles(speeches: readonly Speech[], cast: readonly CastEntry[]): Roles {
  const roles: { key: string; name: string; aliases: string[]; isGroup: boolean; entry: CastEntry | null }[] = []
  const byKey = new Map<string, number>()
  const speakersOf = new Map<string, readonly number[]>()
  const entries = new Map(cast.map((entry) => [labelKey(entry.name), entry]))
  for (const speech of speeches) {
    for (const label of speech.labels) {
      if (speakersOf.has(label)) continue
      const key = labelKey(label)
      let at = byKey.get(key)
      if (at === undefined) {
        at =
          roles.push({ key, name: label, aliases: [], isGroup: isGroupLabel(label), entry: entries.get(key) ?? null }) -
          1
        byKey.set(key, at)
      } else if (roles[at]?.name !== label) roles[at]?.aliases.push(label)
      speakersOf.set(label, [at])
    }
  }
  return { roles, speakersOf }
}
