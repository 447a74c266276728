import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { EndpointName } from '@scripteam/contract/api'
import type { Received } from './bodies.ts'
import { type Caller, Failure } from './handler.ts'

/** Where answers to requests with an `Idempotency-Key` are kept. */
export interface Idempotency {
  /** Claims the key, or tells what is there. */
  claim(name: RequestName, bodyHash: string): Promise<Claim>
  keep(name: RequestName, answer: unknown): Promise<void>
  /** Gives a claim back after a failure, so that a retry works again. */
  drop(name: RequestName): Promise<void>
}

export interface RequestName {
  userId: Caller['id']
  endpoint: EndpointName
  key: string
}

export type Claim =
  | { kind: 'claimed' }
  | { kind: 'working' }
  | { kind: 'answered'; answer: unknown }
  | { kind: 'otherBody' }

interface Asked {
  user: Caller
  name: EndpointName
  key: string | undefined
  received: Received
  params: unknown
}

const POLL_MS = 100
/** A second request waits for the first this long, then is told to come back. */
const PATIENCE_MS = 15_000

/**
 * Does `work` once for a key: the same request again gets the stored answer, another body under the key is
 * IDEMPOTENCY_CONFLICT. Failures are not stored. Without a key it just does the work.
 */
export async function withIdempotency(
  store: Idempotency,
  asked: Asked,
  work: () => Promise<unknown>,
): Promise<unknown> {
  if (asked.key === undefined) return work()
  if (!/^[\x21-\x7e]{1,200}$/.test(asked.key)) return new Failure('INVALID_INPUT', { issues: [BAD_KEY] })
  const name = { userId: asked.user.id, endpoint: asked.name, key: asked.key }
  const claim = await claimOrWait(store, name, hashOf(asked))
  if (claim.kind === 'otherBody') return new Failure('IDEMPOTENCY_CONFLICT')
  if (claim.kind === 'working') return new Failure('TOO_MANY_REQUESTS')
  if (claim.kind === 'answered') return claim.answer
  return doOnce(store, name, work)
}

const BAD_KEY = { path: 'Idempotency-Key', message: 'Use 1 to 200 visible ASCII characters' }

async function claimOrWait(store: Idempotency, name: RequestName, bodyHash: string): Promise<Claim> {
  for (let waited = 0; ; waited += POLL_MS) {
    const claim = await store.claim(name, bodyHash)
    if (claim.kind !== 'working' || waited >= PATIENCE_MS) return claim
    await pause(POLL_MS)
  }
}

async function doOnce(store: Idempotency, name: RequestName, work: () => Promise<unknown>): Promise<unknown> {
  try {
    const reply = await work()
    if (reply instanceof Failure) await store.drop(name)
    else await store.keep(name, reply)
    return reply
  } catch (error) {
    await store.drop(name)
    throw error
  }
}

function hashOf({ received, params }: Asked): string {
  const hash = createHash('sha256').update(JSON.stringify([params ?? null, received.fields]))
  return hash
    .update(received.raw)
    .update(received.file?.name ?? '')
    .update(received.file?.bytes ?? '')
    .digest('hex')
}
