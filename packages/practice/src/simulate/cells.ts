import type { Language } from '@scripteam/contract/model'
import { isFunctionWord } from '../part/functionWords.ts'
import { printedWords } from '../part/printedWords.ts'
import { randomStream } from '../random.ts'
import { LINES } from './lines.ts'
import { leastWords, type Part, SCENARIOS, type Scenario } from './perform.ts'
import { type Outcome, runTrial } from './trial.ts'

/** Trials of one scenario at one error rate, both languages. */
export interface Cell {
  readonly scenario: Scenario
  readonly wordErrors: number
  readonly outcomes: readonly Outcome[]
}

const WORD_ERRORS: readonly number[] = [0, 0.1, 0.2]

/** Which of the written lines are used: figures are read from those that nothing was tuned on. */
export type Half = 'tuning' | 'held-out'

/** Runs every scenario at every error rate, or at the one that is asked for, `perCell` trials a language. */
export function runCells(seed: number, perCell: number, half: Half, only?: number): Cell[] {
  return SCENARIOS.flatMap((scenario, s) =>
    WORD_ERRORS.flatMap((wordErrors, w) => {
      if (only !== undefined && only !== wordErrors) return []
      const outcomes = (['es', 'en'] as const).flatMap((language, l) =>
        runCell(scenario, wordErrors, language, half, perCell, seed * 1000 + s * 100 + w * 10 + l),
      )
      return [{ scenario, wordErrors, outcomes }]
    }),
  )
}

function runCell(
  scenario: Scenario,
  wordErrors: number,
  language: Language,
  half: Half,
  trials: number,
  seed: number,
): Outcome[] {
  const chance = randomStream(seed)
  const parts = partsOf(language, half).filter((part) => printedWords(part.line).length >= leastWords(scenario))
  const fitting = scenario === 'wrongLine' ? parts.filter((part) => printedWords(part.next).length >= 3) : parts
  return Array.from({ length: trials }, (_, index) => {
    const part = fitting[index % fitting.length]
    if (!part) throw new Error(`no line fits ${scenario}`)
    return runTrial(part, scenario, wordErrors, chance)
  })
}

/** Every second line for tuning, the rest for the figures; the lines about it serve as its cue and as my next line. */
function partsOf(language: Language, half: Half): Part[] {
  const lines = LINES[language]
  const vocabulary = [...new Set(lines.flatMap((line) => contentWords(line, language)))]
  return lines.flatMap((line, index) => {
    const next = lines[(index + 1) % lines.length] ?? ''
    const cue = lines.at(index - 1) ?? ''
    const isTuning = Math.floor(index / 2) % 2 === 0
    return isTuning === (half === 'tuning') ? [{ line, next, cue, language, vocabulary }] : []
  })
}

function contentWords(line: string, language: Language): string[] {
  return printedWords(line)
    .map((word) => word.text.toLowerCase())
    .filter((word) => !isFunctionWord(word, language))
}
