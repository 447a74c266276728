import { RepairId } from '@scripteam/contract/model'
import { newId } from '../../offline/index.ts'

/** A name for a repair that is about to be made. */
export function newRepairId(): RepairId {
  return RepairId.parse(newId())
}
