import type { Reading, RepairOperation } from '@scripteam/contract/model'
import type { Row } from '../reading/rows.ts'

/** What every tool is given. */
export interface ToolProps<R extends Row = Row> {
  readonly row: R
  /** The rows of the reading, and where the row stands among them. */
  readonly rows: readonly Row[]
  readonly at: number
  readonly reading: Reading
  /** Repairs; the tool closes when it was done and stays as it is when it could not be. */
  readonly onSend: (operations: readonly RepairOperation[]) => void
  readonly onClose: () => void
}

export type LineRow = Extract<Row, { kind: 'dialogue' }>
export type ElementRow = Exclude<Row, { kind: 'scene' }>
