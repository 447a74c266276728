import { createHmac, timingSafeEqual } from 'node:crypto'

/** Senders and we may disagree on the time by this much; older deliveries are replays. */
const TOLERANCE_S = 300

export interface SignedDelivery {
  /** Seconds since 1970, as sent. */
  readonly timestamp: string | undefined
  /** HMAC-SHA256 over `timestamp.rawBody`, hexadecimal. */
  readonly signature: string | undefined
  readonly rawBody: Uint8Array
}

/** True when the delivery was signed with the secret within the last five minutes. Takes as long whatever is wrong. */
export function isSignedBy(secret: string, { timestamp, signature, rawBody }: SignedDelivery, now: Date): boolean {
  if (!timestamp || !/^\d{1,12}$/.test(timestamp) || !signature) return false
  const right = createHmac('sha256', secret).update(`${timestamp}.`).update(rawBody).digest()
  const given = Buffer.from(signature, 'hex')
  const isRight = given.length === right.length && timingSafeEqual(given, right)
  return isRight && Math.abs(now.getTime() / 1000 - Number(timestamp)) <= TOLERANCE_S
}
