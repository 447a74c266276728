import type { SessionId } from '@scripteam/contract/model'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useWords } from '../../../i18n/index.ts'
import type { Keepsake } from '../../../offline/index.ts'
import { toast } from '../../../ui/index.ts'
import { useDevice } from '../pack/useDevice.ts'

/** My voice in one run, as far as this device has it, and how to be rid of it. */
export function useKeepsake(sessionId: SessionId): { keepsake: Keepsake | null; remove: () => void } {
  const [t] = useWords('review')
  const device = useDevice()
  const cache = useQueryClient()
  const kept = useQuery({
    queryKey: ['device', 'keepsakes', sessionId],
    queryFn: async () => (await device?.keepsakes.of(sessionId)) ?? null,
    enabled: device !== null,
    networkMode: 'always',
    staleTime: 0,
  })
  async function remove() {
    await device?.keepsakes.remove([sessionId])
    await cache.invalidateQueries({ queryKey: ['device', 'keepsakes'] })
    toast(t('again.removed'))
  }
  return { keepsake: kept.data ?? null, remove: () => void remove() }
}
