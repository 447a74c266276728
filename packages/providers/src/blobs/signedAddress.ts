import { createHmac, timingSafeEqual } from 'node:crypto'
import type { BlobId } from '@scripteam/contract/model'

export interface AddressOptions {
  /** Secret of the server; whoever has it can make addresses. */
  readonly signingKey: string
  /** What stands before `/api/audio`: '' for addresses relative to the server. */
  readonly baseUrl?: string
  /** Milliseconds since 1970; the system's clock if left out. */
  readonly now?: () => number
}

/** What an address says besides what it is for, until `ttlSeconds` from now. */
export function signFor(
  id: string,
  ttlSeconds: number,
  { signingKey, now = Date.now }: Pick<AddressOptions, 'signingKey' | 'now'>,
): Omit<SignedRequest, 'id'> {
  const expires = Math.floor(now() / 1000 + ttlSeconds)
  return { expires: String(expires), signature: sign(id, expires, signingKey) }
}

/** `/api/audio/{id}?expires={unix seconds}&signature={HMAC-SHA256 of "id.expires", base64url}`. */
export function signedAddress(id: BlobId, ttlSeconds: number, options: AddressOptions): string {
  const { expires, signature } = signFor(id, ttlSeconds, options)
  return `${options.baseUrl ?? ''}/api/audio/${id}?expires=${expires}&signature=${signature}`
}

export interface SignedRequest {
  readonly id: string
  /** As they stand in the address. */
  readonly expires: string
  readonly signature: string
}

/** True when the address was made with this key and has not expired. Takes as long whatever is wrong. */
export function verifySignature(request: SignedRequest, signingKey: string, nowMs: number = Date.now()): boolean {
  if (!/^\d{1,12}$/.test(request.expires)) return false
  const expires = Number(request.expires)
  const right = Buffer.from(sign(request.id, expires, signingKey))
  const given = Buffer.from(request.signature)
  const isRight = right.length === given.length && timingSafeEqual(right, given)
  return isRight && expires * 1000 > nowMs
}

function sign(id: string, expires: number, key: string): string {
  return createHmac('sha256', key).update(`${id}.${expires}`).digest('base64url')
}
