import type { Script, ScriptId } from '@scripteam/contract/model'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { client, codeOf, keys, queries, unwrap } from '../../../client/index.ts'
import { watchConnection } from '../../../offline/index.ts'
import { useRepairs } from '../../../state/index.ts'
import { renewScript } from '../../scripts/index.ts'
import { readingOf } from '../reading/readingOf.ts'
import { createRepairDesk, type RepairDesk, type Told } from './repairDesk.ts'
import type { RepairRequest } from './request.ts'
import type { ReadScript } from './useReadScript.ts'

/** The desk of one script, open as long as its screen is. */
export function useRepairDesk({ script, reading, kept }: ReadScript): RepairDesk {
  const { id } = script
  const [store] = useState(() =>
    createRepairDesk({
      reading,
      kept,
      waiting: useRepairs.getState().waiting[id] ?? [],
      tell: (request) => tellServer(id, request),
      keep: (waiting) => useRepairs.getState().keep(id, waiting),
    }),
  )
  useEffect(() => store.getState().adopt(reading), [store, reading])
  useEffect(() => watchConnection(() => store.getState().retry()), [store])
  return useStore(store)
}

async function tellServer(id: ScriptId, { operations, undo }: RepairRequest): Promise<Told> {
  try {
    const body = { operations: [...operations], undo: [...undo] }
    return { kind: 'kept', reading: await taken(unwrap(await client.call('repairReading', { params: { id }, body }))) }
  } catch (error) {
    return codeOf(error) === 'REPAIR_HAS_NO_PLACE' ? noPlace(id) : { kind: 'failed', error }
  }
}

/** Ours did not fit: somebody else has changed the reading, so it is asked for anew. */
async function noPlace(id: ScriptId): Promise<Told> {
  try {
    return { kind: 'noPlace', reading: await taken(unwrap(await client.call('getScript', { params: { id } }))) }
  } catch (error) {
    return { kind: 'failed', error }
  }
}

/** Puts the answer in place; what was asked for before it would bring back an older reading. */
async function taken(script: Script) {
  await queries.cancelQueries({ queryKey: keys.script(script.id) })
  renewScript(script)
  void queries.invalidateQueries({ queryKey: keys.repairs(script.id) })
  const reading = readingOf(script)
  if (!reading) throw new Error('a repaired script has been read')
  return reading
}
