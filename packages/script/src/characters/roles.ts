import type { CastEntry, Speech } from '../structure/element.ts'
import { isGroupLabel, labelKey } from '../structure/label.ts'
import { countLabels, type Label } from './labels.ts'
import { matchCast } from './matchCast.ts'
import { groupBy, mergeLabels } from './mergeLabels.ts'

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

/**
 * Finds who speaks. Labels that differ only in case, accents or points are one role; others are merged
 * on evidence alone (`mergeLabels`). "HAMLET and HORATIO" is a group, of whom both speak where both are roles too.
 */
export function findRoles(speeches: readonly Speech[], cast: readonly CastEntry[]): Roles {
  const labels = countLabels(speeches)
  const entries = matchCast(labels, cast)
  const heads = mergeLabels(labels, entries, speeches)
  const headOf = (key: string) => heads.get(key) ?? key
  const known = new Set(labels.map((label) => label.key))
  // "JO/COOK" is a film's way to write two speakers; "ANN AND BOB" is a label that plays give to the pair.
  const named = labels.filter((label) => !label.key.includes('/') || partsOf(label.key, known).length === 0)
  const members = groupBy(named, (label) => headOf(label.key))
  const places = new Map([...members.keys()].map((head, place) => [head, place]))
  const speakersOf = new Map<string, readonly number[]>()
  const together = new Set<string>()
  for (const label of labels) {
    const parts = partsOf(label.key, known)
    if (parts.length > 0) together.add(headOf(label.key))
    const speakers = [label.key, ...parts].flatMap((key) => places.get(headOf(key)) ?? [])
    for (const printed of label.printed) speakersOf.set(printed, [...new Set(speakers)])
  }
  const roles = [...members].map(([head, group]) => roleOf(head, group, entries, together.has(head)))
  return { roles, speakersOf }
}

function roleOf(
  head: string,
  members: readonly Label[],
  entries: ReadonlyMap<string, CastEntry>,
  isTogether: boolean,
): Role {
  const byTimes = members.toSorted((a, b) => b.times - a.times)
  const entry = members.map((member) => entries.get(member.key)).find((found) => found !== undefined) ?? null
  const printed = byTimes.flatMap((member) => member.printed)
  const common = printed[0] ?? head
  const name = entry && isShortFor(common, entry.name) ? entry.name : common
  const aliases = [...new Set(printed)].filter((label) => label !== name)
  const full = entry && labelKey(entry.name) !== labelKey(name) && !aliases.includes(entry.name) ? [entry.name] : []
  return { key: head, name, aliases: [...aliases, ...full], isGroup: isTogether || isGroupLabel(name), entry }
}

/** "Ham." is set for "Hamlet": one word cut short, which the cast list writes out. */
function isShortFor(label: string, name: string): boolean {
  const short = labelKey(label)
  const full = labelKey(name)
  return (
    short.length < 6 &&
    !short.includes(' ') &&
    !full.includes(' ') &&
    full.startsWith(short) &&
    full.length > short.length + 1
  )
}

/** The labels joined in "A AND B", "A, B Y C", "A / B", when each of them speaks alone as well; else none. */
function partsOf(key: string, known: ReadonlySet<string>): string[] {
  const parts = key.split(/ AND | Y | E | & | \/ ?|\/|, /).map((part) => part.trim())
  if (parts.length < 2) return []
  return parts.every((part) => known.has(part)) ? parts : []
}
