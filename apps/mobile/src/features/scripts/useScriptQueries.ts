import type { Answered } from '@scripteam/contract/client'
import type { ProcessingStatus, Script, ScriptId } from '@scripteam/contract/model'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { client, keys, queries, unwrap } from '../../client/index.ts'

/** How often a script at work is asked about, in case the stream of events does not get through. */
const POLL_MS = 4000

/** The scripts of the account, newest first, page by page. Looks again while one of them is at work. */
export function useScriptList(search: string) {
  return useInfiniteQuery({
    queryKey: keys.scriptList(search),
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 50, ...(search && { search }), ...(pageParam && { cursor: pageParam }) }
      return unwrap(await client.call('listScripts', { query }, { signal }))
    },
    getNextPageParam: (last: Answered<'listScripts'>) => last.nextCursor ?? undefined,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.scripts.some((script) => isAtWork(script.processingStatus)))
        ? POLL_MS
        : false,
  })
}

/** One script with its reading and its characters. */
export function useScript(id: ScriptId) {
  return useQuery({
    queryKey: keys.script(id),
    queryFn: async ({ signal }) => unwrap(await client.call('getScript', { params: { id } }, { signal })),
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data.processingStatus) ? POLL_MS : false),
  })
}

/** True while the server works on a script without needing anybody. */
export function isAtWork(status: ProcessingStatus): boolean {
  return isBeingRead(status) || (isRead(status) && status !== 'complete')
}

/** True while it is not yet known who is in the script. */
export function isBeingRead(status: ProcessingStatus): boolean {
  return status === 'uploading' || status === 'analyzing' || status === 'language_detection'
}

/** True once the language is confirmed and the script has a page of its own. */
export function isRead(status: ProcessingStatus): boolean {
  return status === 'generating_voices' || status === 'generating_avatars' || status === 'complete'
}

/** Puts what the server answered in place, and has the lists looked at again. */
export function renewScript(script: Script): void {
  queries.setQueryData(keys.script(script.id), script)
  void queries.invalidateQueries({ queryKey: keys.scripts, predicate: ({ queryKey }) => queryKey[1] === 'list' })
}
