import type { Reading } from '@scripteam/contract/model'
import { idsOf } from '../../ids.ts'
import { type Alignable, alignLines } from './alignLines.ts'

/**
 * The fresh reading with the names of the old one: lines, directions, scenes and characters that are the same keep
 * their ids, an edited line too. What is new is named anew, `salt` apart from all that was ever there.
 */
export function matchReadings(old: Reading, fresh: Reading, salt: string): Reading {
  const lines = pairLines(old, fresh)
  const directions = pairUp(directionsIn(old), directionsIn(fresh))
  const names = new Map([
    ...lines,
    ...directions,
    ...pairScenes(old, fresh, lines),
    ...pairCharacters(old, fresh, lines),
  ])
  const newId = idsOf('draft', salt)
  const elements = [...linesIn(fresh), ...directionsIn(fresh), ...fresh.scenes]
  for (const { id } of elements) if (!names.has(id)) names.set(id, newId(id))
  // Ids are renamed and nothing else, so it is a reading still.
  return renamed(fresh, names) as Reading
}

/** Fresh id -> old id. */
type Names = Map<string, string>

function linesIn({ scenes }: Reading) {
  return scenes.flatMap((scene) => scene.dialogue)
}

function directionsIn({ scenes }: Reading) {
  return scenes.flatMap((scene) => scene.stageDirections)
}

function pairLines(old: Reading, fresh: Reading): Names {
  const spoken = (reading: Reading) => {
    const nameOf = new Map(reading.characters.map(({ id, name }) => [id, plain(name)]))
    return linesIn(reading).map((line) => ({ ...line, said: line.speakers.map((id) => nameOf.get(id)).join('+') }))
  }
  return pairUp(spoken(old), spoken(fresh))
}

interface Told {
  readonly id: string
  readonly text: string
  readonly said?: string
}

function pairUp(old: readonly Told[], fresh: readonly Told[]): Names {
  const pairs = alignLines(old.map(alignable), fresh.map(alignable))
  return new Map(
    pairs.flatMap(([oldAt, freshAt]) => {
      const [before, now] = [old[oldAt], fresh[freshAt]]
      return before && now ? [[now.id, before.id] as const] : []
    }),
  )
}

function alignable({ text, said }: Told): Alignable {
  const words = plain(text)
  return { key: `${said ?? ''}\u0000${words}`, words: words.split(' ') }
}

function plain(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words === '' ? text.trim() : words
}

/** A scene is the one that most of its lines come from; those without lines go by their title. */
function pairScenes(old: Reading, fresh: Reading, lines: Names): Names {
  const oldSceneOf = new Map(old.scenes.flatMap((scene) => scene.dialogue.map((line) => [line.id as string, scene.id])))
  const votes = fresh.scenes.flatMap((scene) =>
    tally(
      scene.dialogue.flatMap((line) => oldSceneOf.get(lines.get(line.id) ?? '') ?? []),
      scene.id,
    ),
  )
  const names = elected(votes)
  const taken = new Set(names.values())
  const free = (title: string) => old.scenes.find((scene) => scene.title === title && !taken.has(scene.id))
  for (const scene of fresh.scenes) {
    const same = names.has(scene.id) ? undefined : free(scene.title)
    if (!same) continue
    names.set(scene.id, same.id)
    taken.add(same.id)
  }
  return names
}

/** A character goes by name; one of another name is who said most of those lines before. */
function pairCharacters(old: Reading, fresh: Reading, lines: Names): Names {
  const oldIds = new Map(old.characters.map(({ id, name }) => [plain(name), id]))
  const names: Names = new Map(
    fresh.characters.flatMap(({ id, name }) => {
      const same = oldIds.get(plain(name))
      return same ? [[id as string, same as string] as const] : []
    }),
  )
  const taken = new Set(names.values())
  const speakersOf = new Map(linesIn(old).map((line) => [line.id as string, line.speakers]))
  const votes = fresh.characters.flatMap(({ id }) => {
    if (names.has(id)) return []
    const own = linesIn(fresh).filter((line) => line.speakers.includes(id))
    const before = own.flatMap((line) => speakersOf.get(lines.get(line.id) ?? '') ?? [])
    return tally(
      before.filter((speaker) => !taken.has(speaker)),
      id,
    ).filter(({ count }) => count * 2 > own.length)
  })
  return new Map([...names, ...elected(votes)])
}

interface Vote {
  readonly fresh: string
  readonly old: string
  readonly count: number
}

function tally(olds: readonly string[], fresh: string): Vote[] {
  const counts = new Map<string, number>()
  for (const old of olds) counts.set(old, (counts.get(old) ?? 0) + 1)
  return [...counts].map(([old, count]) => ({ fresh, old, count }))
}

/** Most votes first; nobody is elected twice. */
function elected(votes: readonly Vote[]): Names {
  const names: Names = new Map()
  const taken = new Set<string>()
  for (const { fresh, old } of votes.toSorted((a, b) => b.count - a.count)) {
    if (names.has(fresh) || taken.has(old)) continue
    names.set(fresh, old)
    taken.add(old)
  }
  return names
}

function renamed(value: unknown, names: Names): unknown {
  if (typeof value === 'string') return names.get(value) ?? value
  if (Array.isArray(value)) return value.map((inner) => renamed(inner, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner, names)]))
}
