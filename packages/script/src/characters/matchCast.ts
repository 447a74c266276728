import type { CastEntry } from '../structure/element.ts'
import { labelKey } from '../structure/label.ts'
import type { Label } from './labels.ts'

/**
 * Finds each label's entry in the cast list: the same name; else the only entry that holds all its words;
 * else the only one of which it is the abbreviation ("DUN" of "Duncan"). Labels without one entry alone have none.
 */
export function matchCast(labels: readonly Label[], cast: readonly CastEntry[]): Map<string, CastEntry> {
  const entries = cast.map((entry) => ({ entry, key: withoutArticle(labelKey(entry.name)) }))
  const found = new Map<string, CastEntry>()
  for (const label of labels) {
    const key = withoutArticle(label.key)
    const match =
      entries.find((candidate) => candidate.key === key) ??
      only(entries.filter((candidate) => holdsWords(candidate.key, key))) ??
      only(entries.filter((candidate) => isAbbreviation(key, candidate.key)))
    if (match) found.set(label.key, match.entry)
  }
  return found
}

/** "EL BORRACHO" and "UN BORRACHO" -> "BORRACHO": the article only says whether he is known yet. */
export function withoutArticle(key: string): string {
  return key.replace(/^(?:THE|AN?|EL|LA|LOS|LAS|UNA?|UNOS|UNAS) (?=\S{3})(?!(?:DOS|TRES|CUATRO)$)/, '')
}

function only<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined
}

function holdsWords(whole: string, part: string): boolean {
  const words = whole.split(' ')
  return part.length > 2 && part.split(' ').every((word) => words.includes(word))
}

/** Every word of the short form begins a word of the long one, in order; the first letters must be right. */
function isAbbreviation(short: string, long: string): boolean {
  const parts = short.split(' ')
  const words = long.split(' ')
  let at = 0
  for (const part of parts) {
    while (at < words.length && !words[at]?.startsWith(part)) at++
    if (at === words.length) return false
    at++
  }
  return short.length >= 2 && words[0]?.charAt(0) === short.charAt(0)
}
