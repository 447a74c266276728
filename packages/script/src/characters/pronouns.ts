import type { LineId } from '@scripteam/contract/model'
import { labelKey } from '../structure/label.ts'
import type { Role } from './roles.ts'
import type { Talk, Turn } from './talk.ts'

/** Above zero for a woman. */
interface Votes {
  readonly votes: number
  readonly evidence: LineId[]
}

const OWN_VOTE = 0.7
const VOTE = 0.5
const OWN_MOST = 3
const MOST = 2

/**
 * What pronouns say of a speaker in the directions of their own lines: 0.7 for each note that begins with "he" or "she",
 * or has "herself" in it and nobody's name. Up to 3 in all, which outweighs "Miss Wicks" where the speaker is her father.
 */
export function fromOwnPronouns(turns: readonly Turn[]): Votes {
  let votes = 0
  const evidence: LineId[] = []
  for (const { line } of turns) {
    for (const note of line.stagingNotes ?? []) {
      const vote = pronounOf(note)
      votes += OWN_VOTE * vote
      if (vote !== 0 && evidence.length < 3) evidence.push(line.id)
    }
  }
  return { votes: capped(votes, OWN_MOST), evidence }
}

function pronounOf(note: string): 1 | -1 | 0 {
  if (/^(?:she|ella)(?!\p{L})/iu.test(note)) return 1
  if (/^(?:he|él)(?!\p{L})/iu.test(note)) return -1
  if (/\p{L} \p{Lu}/u.test(note)) return 0
  if (/\bherself\b|\bsí misma\b/iu.test(note)) return 1
  return /\bhimself\b|\bsí mismo\b/iu.test(note) ? -1 : 0
}

/**
 * What pronouns say of those whom directions bring on: "Alder is a carter. He limps." One name in a sentence, and the
 * next begins with a pronoun: 0.5 each, by role key, up to 2. "Alder sees her. She rises." says nothing of Alder.
 */
export function gatherPronouns(talk: Talk, roles: readonly Role[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const named = namesIn(roles)
  for (const { text } of talk.directions) {
    if (!/(?<!\p{L})s?he(?!\p{L})/iu.test(text)) continue
    let subject: string | null = null
    for (const sentence of text.split(/(?<=[.;!?])\s+/u)) {
      const vote = /^she\b/i.test(sentence) ? 1 : /^he\b/i.test(sentence) ? -1 : 0
      if (vote === 0) subject = subjectOf(sentence, named(sentence))
      else if (subject !== null) found.set(subject, (found.get(subject) ?? 0) + VOTE * vote)
      if (vote !== 0 && named(sentence).length > 0) subject = null
    }
  }
  return new Map([...found].map(([key, votes]) => [key, capped(votes, MOST)]))
}

/** The one who is named, where no pronoun speaks of another. */
function subjectOf(sentence: string, names: readonly string[]): string | null {
  return names.length === 1 && !/\b(?:her|him|hers|them)\b/i.test(sentence) ? (names[0] ?? null) : null
}

/** Finds the keys of the roles that a sentence names in full. */
function namesIn(roles: readonly Role[]): (sentence: string) => string[] {
  const keys = roles.filter(({ isGroup }) => !isGroup).map(({ key }) => key)
  return (sentence) => {
    const words = ` ${labelKey(sentence).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
    const whole = keys.filter((key) => words.includes(` ${key} `))
    // "Mrs. Vale" names MRS VALE and not VALE.
    return whole.filter((key) => !whole.some((other) => other !== key && other.includes(key)))
  }
}

function capped(votes: number, most: number): number {
  return Math.max(-most, Math.min(most, votes))
}
