import type { ScriptId } from '@scripteam/contract/model'
import type { ScriptFacts, ScriptState } from '../facts.ts'
import type { StepName } from '../stepNames.ts'

/** What is remembered of a script: the outputs of its steps, and the answers of a language model about it. */
export type RecordName = StepName | 'modelAnswers'

/** What a step gave for one input: named by the hash of that input and the version of the step. */
export interface StepRecord {
  readonly step: RecordName
  readonly version: number
  readonly inputHash: string
  readonly output: unknown
}

/** Where the walk of a script is remembered. Outputs are JSON values. */
export interface StepStore {
  /** Null when there is no such script (any more). */
  facts(script: ScriptId): Promise<ScriptFacts | null>
  find(script: ScriptId, step: RecordName, version: number, inputHash: string): Promise<StepRecord | null>
  /** The output saved last, whatever its input was. */
  latest(script: ScriptId, step: RecordName): Promise<StepRecord | null>
  /** Saving again makes the record the latest one. A script that is gone is passed over. */
  save(script: ScriptId, record: StepRecord): Promise<void>
  setState(script: ScriptId, state: ScriptState): Promise<void>
}
