import type { RepairId, RepairOperation } from '@scripteam/contract/model'
import type { RepairChange } from '../../../state/index.ts'

/** What one call can tell the server: it takes back first and repairs then. */
export interface RepairRequest {
  readonly operations: readonly RepairOperation[]
  readonly undo: readonly RepairId[]
}

/** The server takes so many operations in one call. */
const AT_MOST = 500

/** The next call, and how many of the waiting changes it tells; null when nothing waits. Repairs in a row go together. */
export function nextRequest(waiting: readonly RepairChange[]): { request: RepairRequest; told: number } | null {
  const [first] = waiting
  if (!first) return null
  if (first.kind === 'undo') return { request: { operations: [], undo: first.repairs }, told: 1 }
  const operations: RepairOperation[] = []
  let told = 0
  for (const change of waiting) {
    const isFull = told > 0 && change.kind === 'repair' && operations.length + change.operations.length > AT_MOST
    if (change.kind === 'undo' || isFull) break
    operations.push(...change.operations)
    told++
  }
  return { request: { operations, undo: [] }, told }
}
