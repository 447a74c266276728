import type { PracticeSession, ScriptId } from '@scripteam/contract/model'
import { useQuery } from '@tanstack/react-query'
import { client, unwrap } from '../../../client/index.ts'

/** The newest stored sessions of a script; none while the account cannot be asked, which only costs a recommendation. */
export function useOtherSessions(scriptId: ScriptId): PracticeSession[] {
  const stored = useQuery({
    queryKey: ['sessions', 'newest of', scriptId],
    queryFn: async () => unwrap(await client.call('listSessions', { query: { scriptId, limit: 30 } })).sessions,
    retry: false,
    staleTime: 0,
  })
  return stored.data ?? []
}
