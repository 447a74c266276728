import type { Reading, RepairOperation, Script, ScriptId } from '@scripteam/contract/model'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { client, codeOf, keys, unwrap } from '../../../client/index.ts'
import { useScript } from '../../scripts/index.ts'
import { readingOf } from '../reading/readingOf.ts'

/** A script that has been read, with the repairs that are in its reading. */
export interface ReadScript {
  readonly script: Script
  readonly reading: Reading
  readonly kept: readonly RepairOperation[]
}

interface Asked {
  readonly read: ReadScript | null
  /** True while the script is still being read. */
  readonly isEarly: boolean
  readonly error: Error | null
  readonly retry: () => void
}

/** Before a script that is still being read is asked about again. */
const AGAIN_MS = 2000

/** What is repaired: the script's reading, and what has been repaired in it. */
export function useReadScript(id: ScriptId): Asked {
  const script = useScript(id)
  const repairs = useKeptRepairs(id)
  const { data } = script
  const reading = useMemo(() => (data ? readingOf(data) : null), [data])
  const kept = useMemo(
    () => repairs.data?.repairs.filter(({ miss }) => miss === null).map(({ operation }) => operation),
    [repairs.data],
  )
  const error = script.error ?? repairs.error
  const isEarly = error !== null && codeOf(error) === 'STILL_READING'
  return {
    read: data && reading && kept ? { script: data, reading, kept } : null,
    isEarly,
    error: isEarly ? null : error,
    retry: () => {
      void script.refetch()
      void repairs.refetch()
    },
  }
}

/** The repairs that the server keeps, oldest first, and what the last revised draft changed. */
export function useKeptRepairs(id: ScriptId) {
  return useQuery({
    queryKey: keys.repairs(id),
    queryFn: async ({ signal }) => unwrap(await client.call('getRepairs', { params: { id } }, { signal })),
    refetchInterval: ({ state }) => (codeOf(state.error) === 'STILL_READING' ? AGAIN_MS : false),
  })
}
