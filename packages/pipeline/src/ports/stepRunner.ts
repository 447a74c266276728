import type { ScriptId, WorkflowId } from '@scripteam/contract/model'
import type { StepName } from '../stepNames.ts'

/** Walks the step table for a script, from a step to the next place where a person is asked. */
export interface StepRunner {
  start(scriptId: ScriptId, from: StepName): Promise<WorkflowId>
  cancel(scriptId: ScriptId): Promise<void>
}
