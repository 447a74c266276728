import type { TextProblem } from '@scripteam/contract/model'

/** Thrown inside the child process only, where it becomes a value: what is wrong with the file being parsed. */
export class FileProblem extends Error {
  readonly problem: TextProblem

  constructor(problem: TextProblem, detail?: string) {
    super(detail ?? problem)
    this.problem = problem
  }
}
