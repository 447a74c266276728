import type { RepairMiss, RepairOperation } from '@scripteam/contract/model'
import type { Sheet } from './sheet.ts'

export type RepairKind = RepairOperation['kind']

/** Mends the sheet in place, or answers why it cannot and leaves the sheet as it was. */
export type Mend<O extends RepairOperation = RepairOperation> = (sheet: Sheet, operation: O) => RepairMiss | null

/** One family of repairs: a way to mend for each of its kinds. */
export type Mends<K extends RepairKind> = { readonly [P in K]: Mend<Extract<RepairOperation, { kind: P }>> }
