import type { Answered } from '@scripteam/contract/client'
import type { PracticeSession, Progress } from '@scripteam/contract/model'
import { useQuery } from '@tanstack/react-query'
import { client, keys, unwrap } from '../../client/index.ts'
import { useDevice } from '../rehearsal/index.ts'

export type PlanItem = Answered<'getPlan'>['items'][number]

export type ProgressInHand =
  | { kind: 'loading' }
  | { kind: 'ready'; progress: Progress; sessions: PracticeSession[]; plan: PlanItem[] }
  | { kind: 'failed'; error: unknown; retry: () => void }

/** What is known so far, with what this device had still to send. */
export function useProgress(): ProgressInHand {
  const device = useDevice()
  const known = useQuery({
    queryKey: keys.progress(),
    queryFn: async () => {
      await device?.outbox.flush()
      const [progress, listed, plan] = await Promise.all([
        client.call('getProgress', { query: {} }),
        client.call('listSessions', { query: { limit: 100 } }),
        client.call('getPlan', {}),
      ])
      return { progress: unwrap(progress), sessions: unwrap(listed).sessions, plan: unwrap(plan).items }
    },
    enabled: device !== null,
    staleTime: 0,
  })
  if (known.data) return { kind: 'ready', ...known.data }
  if (known.isError) return { kind: 'failed', error: known.error, retry: () => void known.refetch() }
  return { kind: 'loading' }
}
