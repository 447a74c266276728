import type { DetectedLanguage } from '@scripteam/contract/model'
import type { SpokenText } from './detectLanguages.ts'
import { type Evidence, weigh } from './evidence.ts'
import { sentencesOf } from './sentences.ts'
import { tongueOf } from './tongueOf.ts'

/**
 * The language of each line: its own words, and what the document, the role, the scene and the lines around it
 * speak, since short lines say little by themselves. In a script of one language only a line that is clear in
 * itself is taken for another.
 */
export function languageOfLines(
  lines: readonly SpokenText[],
  evidence: readonly Evidence[],
  overall: DetectedLanguage,
): DetectedLanguage[] {
  const own = evidence.map(({ scores }) => scores.es - scores.en)
  const roles = leanings(lines, own, ({ speaker }) => speaker)
  const scenes = leanings(lines, own, ({ scene }) => String(scene))
  return lines.map((line, at) => {
    const words = evidence[at] ?? weigh(line.text)
    if (overall === 'unknown') return isClear(words) ? clearLanguage(words) : 'unknown'
    if (isForeign(words)) return 'unknown'
    const around = leaning([own[at - 2], own[at - 1], own[at + 1], own[at + 2]])
    const context = (roles.get(line.speaker) ?? 0) + (scenes.get(String(line.scene)) ?? 0) + around
    const prior = overall === 'mixed' ? 1.2 * context : overall === 'es' ? 4 + context : context - 4
    if (overall === 'mixed' && hasBoth(line.text)) return 'mixed'
    return (own[at] ?? 0) + prior >= 0 ? 'es' : 'en'
  })
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
function isForeign({ scores, words, listed }: Evidence): boolean {
  const tongue = tongueOf({ scores, words, listed })
  if (tongue === null || tongue === 'es' || tongue === 'en' || words < 5) return false
  return scores[tongue] > 2.5 * Math.max(scores.es, scores.en) + 3
}

function isClear({ scores, words, listed }: Evidence): boolean {
  const tongue = tongueOf({ scores, words, listed })
  if ((tongue !== 'es' && tongue !== 'en') || words < 5) return false
  const others = Object.entries(scores).filter(([name]) => name !== tongue)
  return others.every(([, score]) => scores[tongue] > 1.6 * score + 4)
}

function clearLanguage({ scores }: Evidence): DetectedLanguage {
  return scores.es > scores.en ? 'es' : 'en'
}

/** Two sentences, each clear and in its own language. */
function hasBoth(text: string): boolean {
  const clear = sentencesOf(text)
    .map((sentence) => weigh(sentence))
    .filter(isClear)
    .map(clearLanguage)
  return clear.includes('es') && clear.includes('en')
}
