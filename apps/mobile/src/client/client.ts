import { type Client, createClient } from '@scripteam/contract/client'
import { languageNow } from '../i18n/index.ts'
import { serverAddress, streamingFetch } from '../platform/server'
import { useAuth } from '../state/index.ts'
import { createRenewal } from './renewal.ts'

const common = { baseUrl: serverAddress, language: languageNow, token: () => useAuth.getState().session?.token ?? null }

/** For calls that carry no token: signing in, and the refresh itself. */
const doorClient = createClient({ ...common, fetch: streamingFetch })

const renew = createRenewal({
  refresh: () => {
    const refreshToken = useAuth.getState().session?.refreshToken
    return refreshToken === undefined ? null : doorClient.call('refresh', { body: { refreshToken } })
  },
  accept: (credentials) => useAuth.getState().signedIn(credentials),
  askAgain,
})

/** The one client of the app. Calls that meet a 401 wait for a refresh or a calm sign-in and are then repeated. */
export const client: Client = clientWith(streamingFetch)

/** The same client over another way of sending, such as one that reports the progress of an upload. */
export function clientWith(fetch: typeof globalThis.fetch): Client {
  return createClient({ ...common, fetch, renew })
}

/** The client of a partner without an account: the secret of their address opens what they were asked for. */
export function partnerClient(secret: string): Client {
  return createClient({ ...common, fetch: streamingFetch, token: () => secret })
}

/** An address of the server's own, such as a drawing's or a recording's, made absolute where the platform needs it. */
export function absolute(address: string): string {
  return address.startsWith('/') ? serverAddress + address : address
}

function askAgain(): Promise<boolean> {
  const auth = useAuth.getState()
  if (auth.session === null || auth.isPutOff) return Promise.resolve(false)
  const stale = auth.session.token
  auth.askAgain()
  return new Promise((settle) => {
    const stop = useAuth.subscribe((now) => {
      if (now.isAskingAgain) return
      stop()
      settle(now.session !== null && now.session.token !== stale)
    })
  })
}
