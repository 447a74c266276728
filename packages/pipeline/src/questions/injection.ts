import type { BondKind } from '@scripteam/contract/model'

/** A line of dialogue that gives orders to a model, and what it wants to come of it. For tests. */
export interface Injection {
  readonly says: string
  /** Of every line. */
  readonly emotion?: string
  /** Of `about`, or of everybody. */
  readonly trait?: string
  readonly about?: string
  readonly tie?: readonly [from: string, kind: BondKind, to: string]
  /** Every line is to be the speaker's. */
  readonly takesLines?: boolean
  /** An answer in a shape of its own. */
  readonly raw?: string
}
