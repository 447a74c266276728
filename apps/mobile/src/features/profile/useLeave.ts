import { useMutation } from '@tanstack/react-query'
import { client, queries } from '../../client/index.ts'
import { reminders } from '../../platform/reminders'
import { useAgenda, useAuth, useEars, usePractice, useRepairs, useScripts } from '../../state/index.ts'

/** Signs out here. The device forgets the account even when the server cannot be told. */
export function useLeave() {
  return useMutation({
    mutationFn: async () => {
      const refreshToken = useAuth.getState().session?.refreshToken
      await client.call('logout', { body: refreshToken === undefined ? {} : { refreshToken } })
    },
    onSuccess: forgetAccount,
  })
}

/** Leaves nothing of this account to whoever signs in next; recordings are kept under the account's id. */
export function forgetAccount(): void {
  useAuth.getState().signedOut()
  useScripts.getState().forget()
  usePractice.getState().forget()
  useAgenda.getState().forget()
  useEars.getState().forget()
  useRepairs.getState().forget()
  queries.clear()
  void reminders?.set([])
}
