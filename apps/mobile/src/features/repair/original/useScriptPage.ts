import type { Script } from '@scripteam/contract/model'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { client, keys, unwrap } from '../../../client/index.ts'

/** Pages of a file do not change; the address of an image lasts for a while only. */
const FRESH_MS = 10 * 60_000

/** One page of the uploaded file, from 1. The page shown before stays until the next one is there. */
export function useScriptPage({ id, fileMetadata }: Script, number: number) {
  return useQuery({
    queryKey: keys.scriptPage(id, fileMetadata.sha256, number),
    staleTime: FRESH_MS,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => unwrap(await client.call('getScriptPage', { params: { id, number } }, { signal })),
  })
}
