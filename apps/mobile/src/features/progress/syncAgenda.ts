import type { Called } from '@scripteam/contract/client'
import type { Agenda } from '@scripteam/contract/model'
import { mergeAgendas } from '@scripteam/practice'

export interface AgendaParts {
  /** What is on the device now, whether the account knows of it, and whose it is; null for nobody's. */
  kept: () => { agenda: Agenda; isUnsent: boolean; owner: string | null }
  ask: () => Promise<Called<Agenda>>
  send: (agenda: Agenda) => Promise<Called<Agenda>>
  took: (agenda: Agenda, isUnsent: boolean) => void
}

/**
 * Brings the device and the account together; answers whether they are. What is set while the account is being asked is
 * merged with its answer and stays to be sent; an answer to somebody who has left meanwhile is nobody's.
 */
export async function syncAgenda({ kept, ask, send, took }: AgendaParts): Promise<boolean> {
  const before = kept()
  if (before.owner === null) return false
  const answer = before.isUnsent ? await send(before.agenda) : await ask()
  const now = kept()
  if (answer.kind !== 'ok' || now.owner !== before.owner) return false
  const isSettled = now.agenda === before.agenda
  took(isSettled ? answer.value : mergeAgendas(now.agenda, answer.value), !isSettled)
  return isSettled
}
