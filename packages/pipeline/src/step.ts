import type { Language, ProcessingStatus, WorkflowType } from '@scripteam/contract/model'
import type { ProblemCode } from '@scripteam/contract/problem'
import type { ScriptFacts } from './facts.ts'
import type { StepOutputs } from './outputs.ts'
import type { StepName } from './stepNames.ts'
import type { StepTools } from './tools.ts'

export type StepResult<T> =
  /** `isPartial`: worth keeping, and worth trying again on the next walk. */
  | { kind: 'done'; output: T; isPartial?: boolean }
  /** A person has to decide first. */
  | { kind: 'waits' }
  /** This script cannot go on, whatever is tried; the code has words in the app. */
  | { kind: 'problem'; problem: ProblemCode }

/** What a step may gather its input from: the facts, and the outputs of the steps before it. */
export interface Earlier {
  readonly facts: ScriptFacts
  output<N extends StepName>(name: N): Promise<StepOutputs[N]>
}

interface StepHead<N extends StepName> {
  readonly name: N
  /** Raised whenever the same input would give another output. */
  readonly version: number
  readonly workflowType: (language: Language) => WorkflowType
  /** What the script shows while the step is at work. */
  readonly status: (facts: ScriptFacts) => ProcessingStatus
  /** Where the step begins on the way from 0 to 100. */
  readonly percent: number
}

/** How a step is written: a function from value to value, and where its input comes from. */
export interface StepRow<N extends StepName, I> extends StepHead<N> {
  readonly gather: (earlier: Earlier, tools: StepTools) => Promise<I>
  readonly run: (input: I, tools: StepTools, signal: AbortSignal) => Promise<StepResult<StepOutputs[N]>>
}

/** A step with its input in hand: `input` names it, `run` does it. */
interface PreparedStep<N extends StepName> {
  readonly input: unknown
  run(signal: AbortSignal): Promise<StepResult<StepOutputs[N]>>
}

/** One row of the step table. */
export interface Step<N extends StepName> extends StepHead<N> {
  prepare(earlier: Earlier, tools: StepTools): Promise<PreparedStep<N>>
}

/** Keeps the input's type between `gather` and `run`, and out of the table. */
export function step<N extends StepName, I>({ gather, run, ...head }: StepRow<N, I>): Step<N> {
  return {
    ...head,
    async prepare(earlier, tools) {
      const input = await gather(earlier, tools)
      return { input, run: (signal) => run(input, tools, signal) }
    },
  }
}
