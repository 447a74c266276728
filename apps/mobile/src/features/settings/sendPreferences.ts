import type { Called } from '@scripteam/contract/client'
import type { UserPreferences } from '@scripteam/contract/model'

export interface SendParts {
  /** What is on the device now, and whether the server knows of it. */
  kept: () => { preferences: UserPreferences; isUnsent: boolean }
  send: (preferences: UserPreferences) => Promise<Called<unknown>>
  sent: () => void
}

/** Sends what the server does not know of. What is changed meanwhile stays to be sent; so does what fails. */
export async function sendPreferences({ kept, send, sent }: SendParts): Promise<boolean> {
  const { preferences, isUnsent } = kept()
  if (!isUnsent) return true
  const answer = await send(preferences)
  const isDone = answer.kind === 'ok' && kept().preferences === preferences
  if (isDone) sent()
  return isDone
}
