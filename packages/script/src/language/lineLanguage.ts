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
  const roles = leanings(lines, own, ({ speaker }) => speaker)
  const scenes = leanings(lines, own, ({ scene }) => String(scene))
  return lines.map((line, at) => {
    const words = evidence[at] ?? sumOf([])
    if (overall === 'unknown') return isClear(words) ? clearLanguage(words) : 'unknown'
    if (isForeign(words) || isCodeLine(line.text) || isGibberish(line.text, words)) return 'unknown'
    if (overall === 'mixed' && hasBoth(sentences[at] ?? [])) return 'mixed'
    const around = leaning([own[at - 2], own[at - 1], own[at + 1], own[at + 2]])
    const context = (roles.get(line.speaker) ?? 0) + (scenes.get(String(line.scene)) ?? 0) + around
    return (own[at] ?? 0) + priorFor(overall, context) >= 0 ? 'es' : 'en'
  })
}

/** `context` adds up three leanings between -1 (English) and 1 (Spanish). */
function priorFor(overall: DetectedLanguage, context: number): number {
  if (overall === 'mixed') return MIXED_WEIGHT * context
  return overall === 'es' ? SCRIPT_WEIGHT + context : context - SCRIPT_WEIGHT
}

/** Between -1 (English) and 1 (Spanish): what the lines of one role or scene speak on the whole. */
function leanings(
  lines: readonly SpokenText[],
  own: readonly number[],
  key: (line: SpokenText) => string,
): Map<string, number> {
  const groups = new Map<string, number[]>()
  lines.forEach((line, at) => {
    const group = groups.get(key(line))
    if (group) group.push(own[at] ?? 0)
    else groups.set(key(line), [own[at] ?? 0])
  })
  return new Map([...groups].map(([name, scores]) => [name, leaning(scores)]))
}

/** One clear line counts no more than another, however long it is. */
function leaning(scores: readonly (number | undefined)[]): number {
  const votes = scores.map((score) => Math.tanh((score ?? 0) / 3))
  const weight = votes.reduce((sum, vote) => sum + Math.abs(vote), 0)
  return weight === 0 ? 0 : votes.reduce((sum, vote) => sum + vote, 0) / Math.max(1, weight)
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
