import { align } from './align.ts'
import { countDialogue, type DialogueCounts } from './dialogue.ts'
import { countGenders, type GenderCount } from './gender.ts'
import type { Answer, Gold } from './gold.ts'
import { countCharacters, matchPeople } from './people.ts'
import { tokens } from './tokens.ts'

export type ItemScore =
  | { kind: 'error'; id: string; expected: string; got: string; isRight: boolean }
  | { kind: 'language'; id: string; expected: string; got: string; isRight: boolean }
  | {
      kind: 'script'
      id: string
      isLanguageRight: boolean
      got: string
      figures: Figures
      falseNames: string[]
      missedNames: string[]
      genders: GenderCount
      certainty: DialogueCounts['certainty']
    }

/** Shares from 0 to 1, save `leaked`: words that would be read aloud by mistake, for each 1,000 answered. */
export interface Figures {
  characters: number
  attribution: number
  text: number
  leaked: number
  directions: number
  scenes: number
  lineLanguage: number
}

/** Scores one answer against its gold. No answer counts as an empty one. */
export function scoreItem(gold: Gold, answer: Answer | null): ItemScore {
  const { id } = gold
  if (gold.expect !== undefined) {
    const expected = gold.expect.replace('error:', '')
    const got = answer?.error ?? 'no error'
    return { kind: 'error', id, expected, got, isRight: got === expected }
  }
  const got = answer?.language ?? 'none'
  const isRight = got === gold.language
  if (!gold.dialogue) return { kind: 'language', id, expected: gold.language ?? '', got, isRight }
  return { kind: 'script', id, isLanguageRight: isRight, got, ...scoreScript(gold, answer ?? EMPTY) }
}

const EMPTY: Answer = { characters: [], dialogue: [], stageDirections: [] }

function scoreScript(gold: Gold, answer: Answer) {
  const people = matchPeople(gold, answer)
  const cast = countCharacters(gold, answer, people)
  const spoken = countDialogue(gold, answer, people)
  const figures: Figures = {
    characters: f1(share(cast.right, cast.right + cast.wrong), share(cast.found, cast.speaking)),
    attribution: share(spoken.right, spoken.goldWords),
    text: f1(share(spoken.matched, spoken.answeredWords, 0), share(spoken.matched, spoken.goldWords)),
    leaked: 1000 * share(spoken.leaked, spoken.answeredWords, 0),
    directions: scoreDirections(gold.stageDirections, answer.stageDirections),
    scenes: f1(
      share(spoken.boundariesRight, spoken.answeredBoundaries, spoken.boundaries > 0 ? 0 : 1),
      share(spoken.boundariesRight, spoken.boundaries),
    ),
    lineLanguage: share(spoken.languageRight, spoken.languageLines),
  }
  const genders = countGenders(gold, answer, people)
  return { figures, falseNames: cast.falseNames, missedNames: cast.missedNames, genders, certainty: spoken.certainty }
}

function scoreDirections(wanted: readonly string[], given: readonly string[]): number {
  const a = wanted.flatMap(tokens)
  const b = given.flatMap(tokens)
  const matched = align(a, b).filter((partner) => partner >= 0).length
  return f1(share(matched, b.length, a.length > 0 ? 0 : 1), share(matched, a.length))
}

function f1(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
}

function share(part: number, whole: number, ofNothing = 1): number {
  return whole > 0 ? part / whole : ofNothing
}
