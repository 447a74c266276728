import type { Called } from '@scripteam/contract/client'

export interface RenewalParts<C> {
  /** Exchanges the refresh token; null when there is none. */
  refresh: () => Promise<Called<C>> | null
  accept: (credentials: C) => void
  /** Shows the calm sign-in; settles true once the same actor has signed in, false when it is put off. */
  askAgain: () => Promise<boolean>
}

/**
 * What a 401 leads to: one refresh, however many calls ask for it at once, and if that is refused
 * one calm sign-in. True when the call is worth repeating. A server that cannot be reached is no
 * reason to ask anybody to sign in.
 */
export function createRenewal<C>(parts: RenewalParts<C>): () => Promise<boolean> {
  let running: Promise<boolean> | null = null
  return () => {
    running ??= renew(parts).finally(() => {
      running = null
    })
    return running
  }
}

async function renew<C>(parts: RenewalParts<C>): Promise<boolean> {
  const refreshed = await parts.refresh()
  if (refreshed?.kind === 'ok') {
    parts.accept(refreshed.value)
    return true
  }
  return refreshed?.kind === 'unreachable' ? false : parts.askAgain()
}
