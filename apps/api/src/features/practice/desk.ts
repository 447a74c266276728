import type { Database } from '../../db/index.ts'

/** What the handlers of practice work with. */
export interface PracticeDesk {
  readonly db: Database
  readonly now: () => Date
}
