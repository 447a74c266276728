import type { ProcessingStatus, ScriptId } from '@scripteam/contract/model'
import type { ProblemCode } from '@scripteam/contract/problem'
import type { WalkEnd } from './ports/index.ts'
import { earlierOf, OutputMissing, runStep, show } from './runStep.ts'
import type { StepName } from './stepNames.ts'
import { STEPS, stepsFrom } from './steps.ts'
import { stopIfAborted } from './timeLimit.ts'
import type { PipelineTools } from './tools.ts'

/**
 * Walks the step table for a script, from a step to its end or to where a person is asked. Walking
 * again is free: what was done for the same input is taken from the store. Throws on bugs, and the
 * signal's reason when it is aborted; walking again then goes on where this ended.
 */
export async function walk(
  script: ScriptId,
  from: StepName,
  tools: PipelineTools,
  signal: AbortSignal,
): Promise<WalkEnd> {
  try {
    return await walkOnce(script, from, tools, signal)
  } catch (error) {
    if (!(error instanceof OutputMissing)) throw error
    return walkOnce(script, error.step, tools, signal)
  }
}

async function walkOnce(script: ScriptId, from: StepName, tools: PipelineTools, signal: AbortSignal): Promise<WalkEnd> {
  const facts = await tools.store.facts(script)
  if (!facts) return { kind: 'gone' }
  const earlier = earlierOf(facts, tools)
  let at = from
  const pause = (status: ProcessingStatus, percent: number, problem?: ProblemCode) =>
    show(script, { status, progress: { step: at, percent }, ...(problem && { problem }) }, tools)
  for (at of stepsFrom(from)) {
    stopIfAborted(signal)
    await pause(STEPS[at].status(facts), STEPS[at].percent)
    const result = await runStep(at, earlier, tools, signal)
    if (result.kind === 'waits') {
      await pause('awaiting_language', STEPS[at].percent)
      return { kind: 'waits', at }
    }
    if (result.kind === 'problem') {
      await pause('error', STEPS[at].percent, result.problem)
      return result
    }
    earlier.note(at, result.output)
  }
  stopIfAborted(signal)
  await pause('complete', 100)
  return { kind: 'finished' }
}
