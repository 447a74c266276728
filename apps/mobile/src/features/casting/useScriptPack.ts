import type { PackEnvelope, ScriptId } from '@scripteam/contract/model'
import { useQuery } from '@tanstack/react-query'
import { keys, unwrap } from '../../client/index.ts'
import { practiceDevice } from '../../offline/index.ts'
import { useAuth } from '../../state/index.ts'

/** How often a pack is asked for while scenes are still being recorded, or none has come yet. */
const POLL_MS = 5000

/** The practice pack of a script: the server's newest, or what the device keeps when the server cannot be reached. */
export function useScriptPack(id: ScriptId, isGrowing: boolean) {
  const userId = useAuth((state) => state.session?.userId)
  return useQuery({
    queryKey: keys.pack(id),
    enabled: userId !== undefined,
    refetchInterval: ({ state }) => (isGrowing || !state.data?.complete ? POLL_MS : false),
    queryFn: async (): Promise<PackEnvelope | null> => {
      if (userId === undefined) return null
      const { packs } = await practiceDevice(userId)
      const newest = await packs.refresh(id)
      return newest.kind === 'unreachable' ? ((await packs.open(id)) ?? unwrap(newest)) : unwrap(newest)
    },
  })
}
