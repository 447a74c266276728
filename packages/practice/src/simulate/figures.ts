import { quantile } from '../figures.ts'
import { skippedStretches } from '../listen/skips.ts'
import { printedWords } from '../part/printedWords.ts'
import { errorFloor, lineAccuracy, rawAccuracy } from '../score/scoreLine.ts'
import type { Cell } from './cells.ts'
import type { Scenario } from './perform.ts'
import type { Outcome } from './trial.ts'

/** One row of the table. Shares are 0 to 1, delays milliseconds from the end of speech to the verdict. */
export interface Row {
  readonly scenario: Scenario
  readonly wordErrors: number
  readonly done: number
  readonly early: number
  readonly p50: number | null
  readonly p95: number | null
  readonly stuck: number
  readonly falseHints: number
  readonly skips: number
  readonly wrongLine: number
}

export function rowOf({ scenario, wordErrors, outcomes }: Cell): Row {
  const delays = outcomes.filter(isEnded).map(delayMs)
  return {
    scenario,
    wordErrors,
    done: share(outcomes, isDone),
    early: share(outcomes, isEarly),
    p50: quantile(delays, 0.5),
    p95: quantile(delays, 0.95),
    stuck: share(outcomes, (o) => o.verdict?.kind === 'stuck'),
    falseHints: share(outcomes, (o) => o.falseHint),
    skips: share(outcomes, (o) => skippedStretches(o.listening.line).length > 0),
    wrongLine: share(outcomes, (o) => o.verdict?.kind === 'wrongLine'),
  }
}

/** Taken as done once it was over, with no help offered before. */
export function isDone(outcome: Outcome): boolean {
  return outcome.verdict?.kind === 'complete' && !isEarly(outcome) && !outcome.falseHint
}

export function isEarly(outcome: Outcome): boolean {
  return outcome.verdict?.kind === 'complete' && outcome.verdictMs < outcome.performance.endMs
}

function isEnded(outcome: Outcome): boolean {
  const kind = outcome.scenario === 'stuck' || outcome.scenario === 'silent' ? 'stuck' : 'complete'
  return outcome.verdict?.kind === kind && !isEarly(outcome)
}

export function delayMs(outcome: Outcome): number {
  return outcome.verdictMs - outcome.performance.endMs
}

export function share(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number {
  return outcomes.length === 0 ? Number.NaN : outcomes.filter(holds).length / outcomes.length
}

/** Mean difference between the accuracy shown and the share of words, by weight, that was really said. */
export function accuracyError(cells: readonly Cell[], firstReads: readonly Outcome[]): number {
  const floor = errorFloor(
    firstReads.map(({ listening: { line } }) => ({ raw: rawAccuracy(line), words: line.tokens.length })),
  )
  const errors = cells.flatMap(({ outcomes }) =>
    outcomes
      .filter((o) => o.verdict?.kind === 'complete' && !isEarly(o))
      .map((outcome) => Math.abs(lineAccuracy({ tracked: outcome.listening.line, floor }) - trueAccuracy(outcome))),
  )
  return errors.reduce((sum, error) => sum + error, 0) / errors.length
}

function trueAccuracy({ listening, performance }: Outcome): number {
  const { tokens } = listening.line
  const all = tokens.reduce((sum, token) => sum + token.weight, 0)
  return tokens.reduce((sum, token) => sum + (performance.said[token.source] ? token.weight : 0), 0) / all
}

/** Abandoned lines of four to twelve words that were taken as done. */
export function abandonedTakenAsDone(outcomes: readonly Outcome[]): number {
  const middling = outcomes.filter(({ part }) => {
    const words = printedWords(part.line).length
    return words >= 4 && words <= 12
  })
  return share(middling, (outcome) => outcome.verdict?.kind === 'complete')
}
