import type { DetectedLanguage } from '@scripteam/contract/model'
import { bestOther, EN, ES, type Evidence, scoreOf, sumOf } from './evidence.ts'
import type { SpokenText } from './spokenText.ts'
import { isCodeLine, isGibberish, tongueOf } from './tongueOf.ts'

/** How much the language of the whole script weighs for a line of it, in nats. */
const SCRIPT_WEIGHT = 4
/** How much each of role, scene and neighbours weighs in a script of two languages. */
const MIXED_WEIGHT = 1.2

/**
 * The language of each line (`sentences`: the evidence of each of its sentences): its own words, and what the
 * script, the role, the scene and the lines around it speak, since short lines say little by themselves. In a
 * script of one language only a line that is clear in itself is taken for another.
 */
export function languageOfLines(
  lines: readonly SpokenText[],
  sentences: readonly (readonly Evidence[])[],
  overall: DetectedLanguage,
): DetectedLanguage[] {
  const evidence = sentences.map(sumOf)
  const own = evidence.map((words) => scoreOf(words, ES) - scoreOf(words, EN))
  const votes = own.map(voteOf)
  const roles = leanings(lines, votes, ({ speaker }) => speaker)
  const scenes = leanings(lines, votes, ({ scene }) => scene)
  return lines.map((line, at) => {
    const words = evidence[at] ?? sumOf([])
    if (overall === 'unknown') return isClear(words) ? clearLanguage(words) : 'unknown'
    if (isForeign(words) || isCodeLine(line.text) || isGibberish(line.text, words)) return 'unknown'
    if (overall === 'mixed' && hasBoth(sentences[at] ?? [])) return 'mixed'
    const context = leaningOf(roles.get(line.speaker)) + leaningOf(scenes.get(line.scene)) + leaningAround(votes, at)
    return (own[at] ?? 0) + priorFor(overall, context) >= 0 ? 'es' : 'en'
  })
}

/** `context` adds up three leanings between -1 (English) and 1 (Spanish). */
function priorFor(overall: DetectedLanguage, context: number): number {
  if (overall === 'mixed') return MIXED_WEIGHT * context
  return overall === 'es' ? SCRIPT_WEIGHT + context : context - SCRIPT_WEIGHT
}

/** The votes of several lines, added up in order. */
interface Votes {
  sum: number
  weight: number
}

/** What the lines of each role or scene speak. */
function leanings<K>(
  lines: readonly SpokenText[],
  votes: readonly number[],
  keyOf: (line: SpokenText) => K,
): Map<K, Votes> {
  const groups = new Map<K, Votes>()
  lines.forEach((line, at) => {
    const key = keyOf(line)
    const group = groups.get(key)
    if (group) add(group, votes[at])
    else groups.set(key, add({ sum: 0, weight: 0 }, votes[at]))
  })
  return groups
}

function leaningAround(votes: readonly number[], at: number): number {
  const near = { sum: 0, weight: 0 }
  for (let place = at - 2; place <= at + 2; place++) if (place !== at) add(near, votes[place])
  return leaningOf(near)
}

/** One clear line counts no more than another, however long it is: between -1 (English) and 1 (Spanish). */
function voteOf(score: number): number {
  return Math.tanh(score / 3)
}

function add(votes: Votes, vote = 0): Votes {
  votes.sum += vote
  votes.weight += Math.abs(vote)
  return votes
}

/** Between -1 (English) and 1 (Spanish): what the lines speak on the whole. */
function leaningOf(votes: Votes | undefined): number {
  return votes === undefined || votes.weight === 0 ? 0 : votes.sum / Math.max(1, votes.weight)
}

/** A whole sentence in a third language: many of its words are listed there, and hardly one in Spanish or English. */
function isForeign(words: Evidence): boolean {
  const tongue = tongueOf(words)
  if (tongue === null || tongue === 'es' || tongue === 'en' || words.words < 5) return false
  return bestOther(words) > 2 * Math.max(scoreOf(words, ES), scoreOf(words, EN)) + 3
}

/** Five words and more that no other language explains nearly as well. */
function isClear(words: Evidence): boolean {
  const tongue = tongueOf(words)
  if ((tongue !== 'es' && tongue !== 'en') || words.words < 5) return false
  const best = Math.max(scoreOf(words, ES), scoreOf(words, EN))
  const next = Math.max(Math.min(scoreOf(words, ES), scoreOf(words, EN)), bestOther(words))
  return best > 1.6 * next + 4
}

function clearLanguage(words: Evidence): 'es' | 'en' {
  return scoreOf(words, ES) > scoreOf(words, EN) ? 'es' : 'en'
}

/** Two sentences, each clear and in its own language. */
function hasBoth(sentences: readonly Evidence[]): boolean {
  const clear = sentences.filter(isClear).map(clearLanguage)
  return clear.includes('es') && clear.includes('en')
}
