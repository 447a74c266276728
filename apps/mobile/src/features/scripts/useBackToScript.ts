import type { ScriptId } from '@scripteam/contract/model'
import { useRouter } from 'expo-router'

/** The way back to the page of a script; to the list of all where the address named none. */
export function useBackToScript(id: ScriptId | undefined): () => void {
  const router = useRouter()
  return () =>
    id === undefined
      ? router.dismissTo('/scripts')
      : router.dismissTo({ pathname: '/scripts/[scriptId]', params: { scriptId: id } })
}
