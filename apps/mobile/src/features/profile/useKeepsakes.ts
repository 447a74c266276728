import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useWords } from '../../i18n/index.ts'
import { type Keepsake, practiceDevice } from '../../offline/index.ts'
import { useAuth } from '../../state/index.ts'
import { toast } from '../../ui/index.ts'

/** The runs kept in the voice of whoever is signed in, the newest first, and how to remove some. */
export function useKeepsakes(): { keepsakes: Keepsake[]; remove: (some: readonly Keepsake[]) => void } {
  const [t] = useWords('settings')
  const cache = useQueryClient()
  const userId = useAuth((state) => state.session?.userId)
  const kept = useQuery({
    queryKey: ['device', 'keepsakes', 'of', userId ?? 'nobody'],
    queryFn: async () => (userId === undefined ? [] : (await practiceDevice(userId)).keepsakes.all()),
    networkMode: 'always',
    staleTime: 0,
  })
  async function remove(some: readonly Keepsake[]): Promise<void> {
    if (userId === undefined) return
    await (await practiceDevice(userId)).keepsakes.remove(some.map((keepsake) => keepsake.sessionId))
    await cache.invalidateQueries({ queryKey: ['device', 'keepsakes'] })
    toast(t('mine.removed'))
  }
  return { keepsakes: kept.data ?? [], remove: (some) => void remove(some) }
}
