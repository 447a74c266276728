import type { ScriptId, WorkflowId } from '@scripteam/contract/model'
import type { StepName } from '../stepNames.ts'

export interface WalkTicket {
  readonly workflow: WorkflowId
  readonly script: ScriptId
  readonly from: StepName
}

export type WalkState =
  | { kind: 'running' }
  | { kind: 'retrying'; error: string }
  | { kind: 'completed' }
  | { kind: 'failed'; error: string }

/** The workflows of scripts: the truth on what is to be walked, whatever the queue believes. */
export interface WalkLog {
  /**
   * Opens a walk in the place of every unfinished one of the script, from the earliest step any of
   * them began at, so that nothing asked for is lost.
   */
  open(script: ScriptId, from: StepName): Promise<WalkTicket>
  /** False, and nothing changed, when the walk is over or another took its place. */
  mark(workflow: WorkflowId, state: WalkState): Promise<boolean>
  isWanted(workflow: WorkflowId): Promise<boolean>
  /** Ends the unfinished walks of a script. */
  close(script: ScriptId, reason: string): Promise<void>
  unfinished(): Promise<WalkTicket[]>
}
