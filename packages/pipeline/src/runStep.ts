import type { ScriptId } from '@scripteam/contract/model'
import { openAnswerBook } from './answerBook.ts'
import { hashOf } from './canonical.ts'
import type { ScriptFacts, ScriptState } from './facts.ts'
import type { StepOutputs } from './outputs.ts'
import type { StepRecord } from './ports/index.ts'
import type { Earlier, StepResult } from './step.ts'
import type { StepName } from './stepNames.ts'
import { percentAfter, STEPS } from './steps.ts'
import type { PipelineTools, StepTools } from './tools.ts'

/** A step needs the output of one that was not walked yet, or whose version has changed since. */
export class OutputMissing extends Error {
  readonly step: StepName
  constructor(step: StepName) {
    super(`there is no output of ${step} to go on from`)
    this.name = 'OutputMissing'
    this.step = step
  }
}

/**
 * Runs one step of a script: gathers its input, takes the output stored for just that input and
 * version when there is one, and otherwise runs the step and stores what it gives. Throws
 * `OutputMissing` when an earlier step has to be walked first.
 */
export async function runStep(
  name: StepName,
  earlier: Earlier,
  tools: PipelineTools,
  signal: AbortSignal,
): Promise<StepResult<unknown>> {
  const { script } = earlier.facts
  const { version } = STEPS[name]
  const prepared = await STEPS[name].prepare(earlier, toolsFor(name, earlier.facts, tools))
  const inputHash = hashOf(prepared.input)
  const known = await tools.store.find(script, name, version, inputHash)
  if (known) {
    await tools.store.save(script, known)
    return { kind: 'done', output: known.output }
  }
  const result = await prepared.run(signal)
  if (result.kind !== 'done') return result
  const storedAs = result.isPartial ? `${PARTIAL}${inputHash}` : inputHash
  await tools.store.save(script, { step: name, version, inputHash: storedAs, output: result.output })
  return result
}

/** A partial output is found by whoever asks for the latest, and never by its input: the next walk tries again. */
const PARTIAL = 'partial:'

/** True for an output that the next walk is to better. */
export function isPartial({ inputHash }: Pick<StepRecord, 'inputHash'>): boolean {
  return inputHash.startsWith(PARTIAL)
}

/** Stores the output of a step that ran elsewhere, such as the extraction that checked an upload. */
export async function rememberOutput<N extends StepName>(
  name: N,
  output: StepOutputs[N],
  facts: ScriptFacts,
  tools: PipelineTools,
): Promise<void> {
  const prepared = await STEPS[name].prepare(earlierOf(facts, tools), toolsFor(name, facts, tools))
  const record = { step: name, version: STEPS[name].version, inputHash: hashOf(prepared.input), output }
  await tools.store.save(facts.script, record)
}

/** The outputs a script has, each loaded once; `note` puts in what a step has just given. */
export function earlierOf(facts: ScriptFacts, tools: Pick<PipelineTools, 'store'>): Earlier & { note: Note } {
  const loaded = new Map<StepName, unknown>()
  return {
    facts,
    note: (name, output) => void loaded.set(name, output),
    async output<N extends StepName>(name: N) {
      if (!loaded.has(name)) loaded.set(name, await load(facts.script, name, tools))
      // What is stored under a step's name and version is what that version of the step gave.
      return loaded.get(name) as StepOutputs[N]
    },
  }
}

type Note = (name: StepName, output: unknown) => void

async function load(script: ScriptId, name: StepName, tools: Pick<PipelineTools, 'store'>): Promise<unknown> {
  const record = await tools.store.latest(script, name)
  if (!record || record.version !== STEPS[name].version) throw new OutputMissing(name)
  return record.output
}

/** Publishes what the owner sees of a script: kept, and told to whoever watches. */
export async function show(script: ScriptId, state: ScriptState, tools: PipelineTools): Promise<void> {
  await tools.store.setState(script, state)
  tools.events.emit(script, { kind: 'status', ...state })
}

function toolsFor(name: StepName, facts: ScriptFacts, tools: PipelineTools): StepTools {
  const { script } = facts
  const { store, events, ...rest } = tools
  const status = STEPS[name].status(facts)
  const begin = STEPS[name].percent
  let shown = begin
  return {
    ...rest,
    tell: (event) => events.emit(script, event),
    answers: openAnswerBook(script, store),
    async report(share) {
      const percent = Math.floor(begin + share * (percentAfter(name) - begin))
      if (percent <= shown) return
      shown = percent
      await show(script, { status, progress: { step: name, percent } }, { ...tools, store, events })
    },
  }
}
