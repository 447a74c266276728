import { type Answer, type Gold, type GoldLine, namesOf } from './gold.ts'
import { nameKey } from './tokens.ts'

/** Who is who: gold people by index, found under their name or any alias, and answered names mapped to them. */
export interface People {
  /** Indexes of the gold people that an answered name may stand for; empty when none. */
  readonly find: (name: string) => ReadonlySet<number>
  readonly isRight: (answered: string | string[], line: GoldLine) => boolean
}

export function matchPeople(gold: Gold, answer: Answer): People {
  const byAlias = new Map<string, Set<number>>()
  gold.characters.forEach(({ name, aliases }, index) => {
    for (const alias of [name, ...aliases]) {
      const known = byAlias.get(nameKey(alias)) ?? new Set()
      byAlias.set(nameKey(alias), known.add(index))
    }
  })
  const answered = new Map<string, Set<number>>()
  for (const { name, aliases } of answer.characters) {
    const own = byAlias.get(nameKey(name))
    const byOther = new Set(aliases.flatMap((alias) => [...(byAlias.get(nameKey(alias)) ?? [])]))
    answered.set(nameKey(name), own ?? byOther)
  }
  const find = (name: string) => {
    const mapped = answered.get(nameKey(name))
    return (mapped && mapped.size > 0 ? mapped : byAlias.get(nameKey(name))) ?? new Set<number>()
  }
  const index = new Map(gold.characters.map(({ name }, at) => [name, at]))
  const isRight = (speaker: string | string[], line: GoldLine) => {
    const wanted = new Set(namesOf(line.speaker).map((name) => index.get(name)))
    const label = nameKey(line.label ?? '')
    return namesOf(speaker).some(
      (name) => (label !== '' && nameKey(name) === label) || [...find(name)].some((at) => wanted.has(at)),
    )
  }
  return { find, isRight }
}

export interface CharacterCounts {
  /** Answered characters that are right, and those that are nobody or somebody twice. */
  right: number
  wrong: number
  /** Gold people who speak, and how many of them were found. */
  speaking: number
  found: number
  falseNames: string[]
  missedNames: string[]
}

/** Counts answered characters against the gold ones who speak; those who only stand in the cast list are neutral. */
export function countCharacters(gold: Gold, answer: Answer, people: People): CharacterCounts {
  const speaking = new Set(gold.characters.flatMap(({ speaks }, at) => (speaks ? [at] : [])))
  const found = new Set<number>()
  const falseNames: string[] = []
  let right = 0
  for (const { name } of answer.characters) {
    const candidates = people.find(name)
    const spoken = [...candidates].filter((at) => speaking.has(at))
    const fresh = spoken.filter((at) => !found.has(at))
    if (candidates.size > 0 && spoken.length === 0) continue
    if (fresh.length === 0) falseNames.push(name)
    else {
      right++
      for (const at of candidates.size > 1 ? fresh : fresh.slice(0, 1)) found.add(at)
    }
  }
  const missedNames = [...speaking].filter((at) => !found.has(at)).map((at) => gold.characters[at]?.name ?? '')
  return { right, wrong: falseNames.length, speaking: speaking.size, found: found.size, falseNames, missedNames }
}
