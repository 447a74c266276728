import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useWords } from '../../i18n/index.ts'
import { type Holding, practiceDevice, takeInventory } from '../../offline/index.ts'
import { useAuth } from '../../state/index.ts'
import { toast } from '../../ui/index.ts'

/** What this device keeps for whoever is signed in (null until that is known), and how to free it. */
export function useHoldings(): { holdings: Holding[] | null; free: (holding: Holding) => void } {
  const [t] = useWords('settings')
  const cache = useQueryClient()
  const userId = useAuth((state) => state.session?.userId)
  const key = ['device', 'holdings', userId ?? 'nobody']
  const holdings = useQuery({
    queryKey: key,
    queryFn: async () => {
      if (userId === undefined) return []
      const { packs, recordings } = await practiceDevice(userId)
      return takeInventory(packs, recordings)
    },
    networkMode: 'always',
  })
  async function free({ scriptId, title }: Holding): Promise<void> {
    if (userId === undefined) return
    await (await practiceDevice(userId)).packs.remove(scriptId)
    cache.removeQueries({ queryKey: ['device', 'pack', scriptId] })
    await cache.invalidateQueries({ queryKey: key })
    toast(t('device.freed', { title }))
  }
  return { holdings: holdings.data ?? null, free: (holding) => void free(holding) }
}
