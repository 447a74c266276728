import { createHash } from 'node:crypto'
import { UserId } from '@scripteam/contract/model'
import { eq } from 'drizzle-orm'
import { decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import type { Database } from '../../db/index.ts'
import { users } from '../../db/index.ts'
import type { Caller } from '../../http/handler.ts'

/** An issuer whose tokens count here. */
export interface TrustedIssuer {
  readonly issuer: string
  readonly audience: string
  readonly keys: JWTVerifyGetKey
}

export interface Authenticator {
  /** The caller that a token stands for; null when it is not valid or its account is gone. */
  authenticate(token: string): Promise<Caller | null>
  /** Called when an account was deleted: its tokens stop working at once in this process. */
  forget(user: UserId): void
}

interface Known {
  caller: Caller
  expiresAt: number
  /** Until then the account is taken to exist without asking the database. */
  trustedUntil: number
}

const MOST_KNOWN = 10_000
const TRUST_MS = 10_000

/** One way for all tokens: issuer to key table, RS256 only, audience and expiry required. Verified tokens are remembered. */
export function createAuthenticator(db: Database, issuers: readonly TrustedIssuer[], now: () => Date): Authenticator {
  const known = new Map<string, Known>()
  return {
    async authenticate(token) {
      const name = createHash('sha256').update(token).digest('base64url')
      const found = known.get(name)
      const time = now().getTime()
      if (found && time < Math.min(found.expiresAt, found.trustedUntil)) return found.caller
      known.delete(name)
      const payload = await verified(token, issuers, now())
      const caller = payload && (await callerOf(db, payload))
      if (!payload?.exp || !caller) return null
      remember(known, name, { caller, expiresAt: payload.exp * 1000, trustedUntil: time + TRUST_MS })
      return caller
    },
    forget(user) {
      for (const [name, { caller }] of known) if (caller.id === user) known.delete(name)
    },
  }
}

async function verified(token: string, issuers: readonly TrustedIssuer[], now: Date): Promise<JWTPayload | null> {
  try {
    // Only to choose the key table; nothing is believed before the signature is checked.
    const trusted = issuers.find(({ issuer }) => issuer === decodeJwt(token).iss)
    if (!trusted) return null
    const { issuer, audience, keys } = trusted
    const options = { issuer, audience, algorithms: ['RS256'], requiredClaims: ['exp', 'sub'], currentDate: now }
    return (await jwtVerify(token, keys, options)).payload
  } catch (error) {
    if (error instanceof errors.JOSEError) return null
    throw error
  }
}

async function callerOf(db: Database, { sub, sid }: JWTPayload): Promise<Caller | null> {
  const id = UserId.safeParse(sub)
  if (!id.success) return null
  const [row] = await db
    .select({ role: users.role, subscription: users.subscription })
    .from(users)
    .where(eq(users.id, id.data))
  return row ? { id: id.data, ...row, session: typeof sid === 'string' ? sid : null } : null
}

function remember(known: Map<string, Known>, name: string, entry: Known): void {
  known.set(name, entry)
  const [oldest] = known.keys()
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest)
}
