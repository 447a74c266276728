import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { client, keys, queries, unwrap } from '../../client/index.ts'
import { useAuth, useSettings } from '../../state/index.ts'
import { sendPreferences } from './sendPreferences.ts'

/** A slider that is being dragged is sent once, when it has come to rest. */
const REST_MS = 800
const AGAIN_MS = 20_000

/** The account that is signed in, from the server. */
export function useMe() {
  const isSignedIn = useAuth((state) => state.session !== null)
  return useQuery({
    queryKey: keys.me,
    enabled: isSignedIn,
    queryFn: async ({ signal }) => unwrap(await client.call('getMe', {}, { signal })),
  })
}

/** Keeps the settings of the device and of the account the same, in both directions. */
export function useSentPreferences(): void {
  const isSignedIn = useAuth((state) => state.session !== null)
  const { preferences, isUnsent, received } = useSettings()
  const theirs = useMe().data?.preferences
  useEffect(() => {
    if (theirs) received(theirs)
  }, [theirs, received])
  // Each change starts the wait anew: `preferences` is a new object every time.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change itself is the trigger
  useEffect(() => {
    if (!isSignedIn || !isUnsent) return
    let timer = setTimeout(trySending, REST_MS)
    async function trySending() {
      if (!(await sendPreferences(toAccount))) timer = setTimeout(trySending, AGAIN_MS)
    }
    return () => clearTimeout(timer)
  }, [isSignedIn, isUnsent, preferences])
}

const toAccount = {
  kept: useSettings.getState,
  sent: () => useSettings.getState().sent(),
  send: async (preferences: ReturnType<typeof useSettings.getState>['preferences']) => {
    const answer = await client.call('changeMe', { body: { preferences } })
    if (answer.kind === 'ok') queries.setQueryData(keys.me, answer.value)
    return answer
  },
}
