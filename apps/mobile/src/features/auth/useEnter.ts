import type { Credentials } from '@scripteam/contract/api'
import { useMutation } from '@tanstack/react-query'
import { client, queries, unwrap } from '../../client/index.ts'
import { languageNow } from '../../i18n/index.ts'
import { useAuth, useSettings } from '../../state/index.ts'
import type { RegistrationFields } from './checks.ts'

/** Opens an account in the language on screen, and signs it in. */
export function useRegistration() {
  return useMutation({
    mutationFn: async (fields: RegistrationFields) => {
      const body = { ...fields, email: fields.email.trim(), preferredLanguage: languageNow() }
      return unwrap(await client.call('register', { body }))
    },
    onSuccess: enter,
  })
}

export function useSignIn(onSignedIn: (credentials: Credentials) => void = enter) {
  return useMutation({
    mutationFn: async ({ email, password }: { email: string; password: string }) =>
      unwrap(await client.call('login', { body: { email: email.trim(), password } })),
    onSuccess: onSignedIn,
  })
}

/** Takes over the account: nothing of an earlier one is left in memory. */
function enter(credentials: Credentials): void {
  queries.clear()
  useSettings.getState().received(credentials.user.preferences)
  useAuth.getState().signedIn(credentials)
}
