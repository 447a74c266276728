import { quantile } from '../figures.ts'
import { skippedStretches } from '../listen/skips.ts'
import { calibrationError } from '../progress/forecast.ts'
import type { Cell } from './cells.ts'
import { partialCpuMs } from './cost.ts'
import { abandonedTakenAsDone, accuracyError, delayMs, isDone, isEarly, share } from './figures.ts'
import { forecasts } from './learners.ts'
import type { Scenario } from './perform.ts'
import type { Outcome } from './trial.ts'

/** The figures at a word error rate of 10 %, Spanish and English together. Shares are 0 to 1. */
export function report(cells: readonly Cell[], seed: number) {
  const at = (scenario: Scenario): readonly Outcome[] =>
    cells.find((cell) => cell.scenario === scenario && cell.wordErrors === 0.1)?.outcomes ?? []
  const done = (scenario: Scenario) => share(at(scenario), isDone)
  const delay = (scenario: Scenario, q: number) =>
    quantile(
      at(scenario)
        .filter((o) => o.verdict?.kind === 'complete' && !isEarly(o))
        .map(delayMs),
      q,
    )
  const ordinary = (['perfect', 'dropped', 'swapped', 'falseStarts', 'echo'] as const).flatMap(at)
  const complete = ['perfect', 'dropped', 'swapped', 'falseStarts', 'paraphrase', 'middleSkipped']
  const wordy = cells.filter((cell) => cell.wordErrors === 0.1 && complete.includes(cell.scenario))
  return {
    done: {
      perfect: done('perfect'),
      dropped: done('dropped'),
      swapped: done('swapped'),
      falseStarts: done('falseStarts'),
      paraphrase: done('paraphrase'),
      middleSkipped: done('middleSkipped'),
    },
    early: { ordinary: share(ordinary, isEarly), dramaticPause: share(at('dramaticPause'), isEarly) },
    delayMs: {
      p50: delay('perfect', 0.5),
      p95: delay('perfect', 0.95),
      paraphraseP50: delay('paraphrase', 0.5),
      paraphraseP95: delay('paraphrase', 0.95),
    },
    stuckFound: share(at('stuck'), (o) => o.verdict?.kind === 'stuck'),
    falseHints: share([...ordinary, ...at('dramaticPause')], (o) => o.falseHint),
    abandonedTakenAsDone: abandonedTakenAsDone(at('stuck')),
    skipsFound: share(at('middleSkipped'), (o) => skippedStretches(o.listening.line).length > 0),
    skipsFalse: share(ordinary, (o) => skippedStretches(o.listening.line).length > 0),
    wrongLine: share(at('wrongLine'), (o) => o.verdict?.kind === 'wrongLine'),
    lineAccuracyMae: accuracyError(wordy, at('perfect')),
    partialCpuMsP95: partialCpuMs(300),
    calibrationError: calibrationError(forecasts(seed)),
  }
}
