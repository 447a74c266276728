import type { Agenda } from '@scripteam/contract/model'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { client, keys } from '../../client/index.ts'
import { watchConnection } from '../../offline/index.ts'
import { useAgenda, useAuth } from '../../state/index.ts'
import { syncAgenda } from './syncAgenda.ts'

/** A date that is being typed is sent once, when it has come to rest. */
const REST_MS = 800
const AGAIN_MS = 20_000

/** Keeps opening nights and the hour of reminders the same on this device and in the account. */
export function useSyncedAgenda(): void {
  const userId = useAuth((state) => state.session?.userId)
  const { agenda, isUnsent } = useAgenda()
  const { refetch } = useQuery({
    queryKey: [...keys.agenda, userId ?? 'nobody'],
    enabled: userId !== undefined,
    queryFn: () => syncAgenda(withAccount),
    refetchInterval: isUnsent ? AGAIN_MS : false,
  })
  useEffect(() => (userId === undefined ? undefined : watchConnection(() => void refetch())), [userId, refetch])
  // Each change starts the wait anew: `agenda` is a new object every time.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change itself is the trigger
  useEffect(() => {
    if (userId === undefined || !isUnsent) return
    const timer = setTimeout(() => void refetch(), REST_MS)
    return () => clearTimeout(timer)
  }, [userId, isUnsent, agenda, refetch])
}

const withAccount = {
  kept() {
    const { agenda, isUnsent } = useAgenda.getState()
    return { agenda, isUnsent, owner: useAuth.getState().session?.userId ?? null }
  },
  ask: () => client.call('getAgenda', {}),
  send: (agenda: Agenda) => client.call('changeAgenda', { body: agenda }),
  took: (agenda: Agenda, isUnsent: boolean) => useAgenda.getState().took(agenda, isUnsent),
}
