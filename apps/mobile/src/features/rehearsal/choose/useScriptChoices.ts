import { useQuery } from '@tanstack/react-query'
import { client, unwrap } from '../../../client/index.ts'
import { useDevice } from '../pack/useDevice.ts'
import { keptChoices, type ScriptChoice, scriptChoices } from './scriptChoices.ts'

export type ChoicesInHand =
  | { kind: 'loading' }
  | { kind: 'ready'; choices: ScriptChoice[]; isOffline: boolean }
  | { kind: 'failed'; error: unknown; retry: () => void }

/** The scripts that could be rehearsed: the account's, or without a connection those on the device. */
export function useScriptChoices(): ChoicesInHand {
  const device = useDevice()
  const listed = useQuery({
    queryKey: ['scripts', 'for practice'],
    queryFn: async () => {
      const { scripts, nextCursor } = unwrap(await client.call('listScripts', { query: { limit: 100 } }))
      if (nextCursor === null) await device?.packs.keepOnly(scripts.map((script) => script.id))
      return scripts
    },
    enabled: device !== null,
    // What is being recorded becomes ready while one looks at it.
    refetchInterval: ({ state }) => (state.data?.some((one) => one.processingStatus !== 'complete') ? 5_000 : false),
  })
  const kept = useQuery({
    queryKey: ['device', 'packs'],
    queryFn: async () => {
      const ids = (await device?.packs.list()) ?? []
      return (await Promise.all(ids.map((id) => device?.packs.open(id)))).flatMap((pack) => pack ?? [])
    },
    enabled: device !== null && listed.isError,
  })
  if (listed.data) return { kind: 'ready', choices: scriptChoices(listed.data), isOffline: false }
  if (!listed.isError || kept.isPending) return { kind: 'loading' }
  const choices = keptChoices(kept.data ?? [])
  if (choices.length > 0) return { kind: 'ready', choices, isOffline: true }
  return { kind: 'failed', error: listed.error, retry: () => void listed.refetch() }
}
