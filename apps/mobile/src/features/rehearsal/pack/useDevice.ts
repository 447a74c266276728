import { useQuery } from '@tanstack/react-query'
import { type PracticeDevice, practiceDevice } from '../../../offline/index.ts'
import { useAuth } from '../../../state/index.ts'

/** What this device keeps for whoever is signed in; null while it is being opened. */
export function useDevice(): PracticeDevice | null {
  const userId = useAuth((state) => state.session?.userId)
  const device = useQuery({
    queryKey: ['device', userId ?? 'nobody'],
    queryFn: () => (userId === undefined ? null : practiceDevice(userId)),
    staleTime: Number.POSITIVE_INFINITY,
    // It holds open stores, which are not data to be compared and copied.
    structuralSharing: false,
  })
  return device.data ?? null
}
