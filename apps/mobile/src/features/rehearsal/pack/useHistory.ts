import type { PracticeSession, ScriptId } from '@scripteam/contract/model'
import { useQuery } from '@tanstack/react-query'
import { client, unwrap } from '../../../client/index.ts'
import { keptSessions } from '../../../offline/index.ts'
import { useAuth } from '../../../state/index.ts'
import { useDevice } from './useDevice.ts'

export interface History {
  /** In no order, each once. */
  sessions: PracticeSession[]
  /** True when what this device has is known; the account may still be asked. */
  isReady: boolean
}

/** How a script was rehearsed so far: what this device has written down, and what the account has as soon as it answers. */
export function useHistory(scriptId: ScriptId | null): History {
  const device = useDevice()
  const userId = useAuth((state) => state.session?.userId)
  const kept = useQuery({
    queryKey: ['device', 'history', scriptId ?? 'none'],
    queryFn: async () => (device && userId ? keptSessions(device.outbox, userId) : []),
    enabled: device !== null,
    staleTime: 0,
  })
  const stored = useQuery({
    queryKey: ['sessions', 'newest of', scriptId ?? 'none'],
    queryFn: async () =>
      scriptId === null ? [] : unwrap(await client.call('listSessions', { query: { scriptId, limit: 30 } })).sessions,
    // Without a connection the device's own sessions have to do.
    retry: false,
    staleTime: 0,
  })
  const ofScript = (kept.data ?? []).filter((session) => session.scriptId === scriptId)
  const sessions = new Map([...ofScript, ...(stored.data ?? [])].map((session) => [session.id, session]))
  return { sessions: [...sessions.values()], isReady: kept.isFetched }
}
