import type { ScriptId, WorkflowId } from '@scripteam/contract/model'
import type { ProblemCode } from '@scripteam/contract/problem'
import type { StepName } from '../stepNames.ts'
import type { WalkLog, WalkTicket } from './walkLog.ts'

/** Walks the step table for a script, from a step to the next place where a person is asked. */
export interface StepRunner {
  /** A `patient` walk is one that nobody waits for: it never keeps another from beginning. */
  start(scriptId: ScriptId, from: StepName, pace?: WalkPace): Promise<WorkflowId>
  cancel(scriptId: ScriptId): Promise<void>
}

export type WalkPace = 'prompt' | 'patient'

/** A step runner with the beginning and the end of its process. */
export interface Runner extends StepRunner {
  /** Takes up the walks that an earlier process left, and whatever is started from now on. */
  begin(): Promise<void>
  /** Ends the walks in hand; the next process goes on with them. */
  stop(): Promise<void>
  /** Resolves when no walk is in hand or waiting. */
  idle(): Promise<void>
}

/** How a walk ended. */
export type WalkEnd =
  /** The pack is published. */
  | { kind: 'finished' }
  /** A person is asked; whoever answers starts the next walk from `at`. */
  | { kind: 'waits'; at: StepName }
  /** This script cannot go on; trying again would change nothing. */
  | { kind: 'problem'; problem: ProblemCode }
  /** The script was deleted. */
  | { kind: 'gone' }

/** What a runner is given: the log of workflows, and the walk itself. */
export interface RunnerParts {
  readonly log: WalkLog
  readonly walk: (ticket: WalkTicket, signal: AbortSignal) => Promise<WalkEnd>
  /** Called when a walk has failed for the last time. */
  readonly onGivenUp: (ticket: WalkTicket, error: unknown) => Promise<void>
}
