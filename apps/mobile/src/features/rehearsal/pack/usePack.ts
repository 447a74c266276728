import type { ScriptId } from '@scripteam/contract/model'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { keys, unwrap } from '../../../client/index.ts'
import type { KeptPack } from '../../../offline/index.ts'
import { useDevice } from './useDevice.ts'

export type PackInHand =
  | { kind: 'loading' }
  | { kind: 'ready'; kept: KeptPack }
  | { kind: 'failed'; error: unknown; retry: () => void }

/** While scenes are still being recorded, the server is asked for a newer pack this often. */
const RECORDING_MS = 5_000

/**
 * The pack of a script: what the device has at once, and what the server has as soon as it answers.
 * A server that does not answer matters only where the device has nothing.
 */
export function usePack(scriptId: ScriptId | null): PackInHand {
  const device = useDevice()
  const cache = useQueryClient()
  const keptKey = ['device', 'pack', scriptId ?? 'none']
  const kept = useQuery({
    queryKey: keptKey,
    queryFn: () => (device && scriptId ? device.packs.open(scriptId) : null),
    enabled: device !== null && scriptId !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const fresh = useQuery({
    queryKey: scriptId === null ? ['device', 'no pack'] : keys.pack(scriptId),
    queryFn: async () => {
      if (!device || !scriptId) return null
      const pack = unwrap(await device.packs.refresh(scriptId))
      cache.setQueryData(keptKey, pack)
      return pack
    },
    enabled: device !== null && scriptId !== null,
    refetchInterval: ({ state }) => (state.data?.complete === false ? RECORDING_MS : false),
  })
  const inHand = fresh.data ?? kept.data
  if (inHand) return { kind: 'ready', kept: inHand }
  if (fresh.isError && !kept.isPending) return { kind: 'failed', error: fresh.error, retry: () => void fresh.refetch() }
  return { kind: 'loading' }
}
