import { z } from 'zod'
import { Language, WorkflowStatus, WorkflowType } from './enumerations.ts'
import { Moment, WorkflowId } from './ids.ts'

export const Workflow = z.object({
  id: WorkflowId,
  workflowType: WorkflowType,
  relatedEntityId: z.uuid(),
  language: Language.optional(),
  inputData: z.record(z.string(), z.unknown()),
  outputData: z.record(z.string(), z.unknown()).optional(),
  status: WorkflowStatus,
  startedAt: Moment,
  completedAt: Moment.optional(),
  /** Milliseconds. */
  executionTime: z.number().nonnegative().optional(),
  errorDetails: z.string().optional(),
  retryCount: z.int().nonnegative(),
})
export type Workflow = z.infer<typeof Workflow>
