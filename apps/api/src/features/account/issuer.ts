import type { User } from '@scripteam/contract/model'
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  SignJWT,
} from 'jose'
import type { Database, Seal } from '../../db/index.ts'
import { keptSecret } from '../../db/index.ts'

export const LOCAL_ISSUER = 'urn:scripteam:local'
export const AUDIENCE = 'scripteam-api'
const LIFETIME_S = 15 * 60

/** Signs this instance's own tokens, and publishes the keys that prove them. */
export interface LocalIssuer {
  /** An access token for 15 minutes; `session` names the family of refresh tokens it belongs to. */
  sign(user: Pick<User, 'id'>, session: string, now: Date): Promise<string>
  readonly jwks: JSONWebKeySet
  readonly keys: ReturnType<typeof createLocalJWKSet>
}

/** The key pair is made at the first start and kept in the database. */
export async function createLocalIssuer(db: Database, seal: Seal): Promise<LocalIssuer> {
  const kept: JWK = JSON.parse(await keptSecret(db, seal, 'token key', makeKey))
  const privateKey = await importJWK(kept, 'RS256')
  const jwks = { keys: [publicPart(kept)] }
  return {
    jwks,
    keys: createLocalJWKSet(jwks),
    sign: (user, session, now) => {
      const issuedAt = Math.floor(now.getTime() / 1000)
      return new SignJWT({ sid: session })
        .setProtectedHeader({ alg: 'RS256', kid: kept.kid, typ: 'JWT' })
        .setIssuer(LOCAL_ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(user.id)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + LIFETIME_S)
        .sign(privateKey)
    },
  }
}

async function makeKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true, modulusLength: 2048 })
  const jwk = await exportJWK(privateKey)
  return JSON.stringify({ ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'RS256', use: 'sig' })
}

function publicPart({ kty, n, e, kid, alg, use }: JWK): JWK {
  return { kty, n, e, kid, alg, use }
}
