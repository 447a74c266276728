import type { PracticeSession, SessionId } from '@scripteam/contract/model'
import { useQuery } from '@tanstack/react-query'
import { client, keys, unwrap } from '../../../client/index.ts'
import { keptSession } from '../../../offline/index.ts'
import { useAuth } from '../../../state/index.ts'
import { useDevice } from '../pack/useDevice.ts'

export type SessionInHand =
  | { kind: 'loading' }
  /** `isOnlyHere`: the account does not have it yet. */
  | { kind: 'ready'; session: PracticeSession; isOnlyHere: boolean }
  | { kind: 'failed'; error: unknown; retry: () => void }

const AGAIN_MS = 10_000

/** A stored session: from the account, and from this device's own journal until the account has answered. */
export function useSession(id: SessionId | null): SessionInHand {
  const device = useDevice()
  const userId = useAuth((state) => state.session?.userId)
  const stored = useQuery({
    queryKey: id === null ? ['sessions', 'none'] : keys.session(id),
    queryFn: async () => {
      if (id === null) return null
      // What this device has not sent yet belongs to the summary.
      await device?.outbox.flush()
      return unwrap(await client.call('getSession', { params: { id } }))
    },
    enabled: device !== null && id !== null,
    retry: false,
    // The journal is sent by itself when there is a connection again; the notice goes away with it.
    refetchInterval: ({ state }) => (state.status === 'error' ? AGAIN_MS : false),
    staleTime: 0,
  })
  const kept = useQuery({
    queryKey: ['device', 'session', id ?? 'none'],
    queryFn: async () => (device && id && userId ? keptSession(await device.outbox.read(id), userId) : null),
    enabled: device !== null,
    staleTime: 0,
  })
  if (stored.data) return { kind: 'ready', session: stored.data, isOnlyHere: false }
  if (kept.data) return { kind: 'ready', session: kept.data, isOnlyHere: stored.isError }
  if (stored.isError && !kept.isPending) {
    return { kind: 'failed', error: stored.error, retry: () => void stored.refetch() }
  }
  return { kind: 'loading' }
}
