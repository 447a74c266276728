import type { JSONWebKeySet } from 'jose'
import type { Feature, Parts } from '../../parts.ts'
import { type Authenticator, createAuthenticator } from './authenticate.ts'
import { hooksOf } from './hooks.ts'
import { AUDIENCE, createLocalIssuer, LOCAL_ISSUER } from './issuer.ts'
import { meHandlers } from './me.ts'
import { nobodys } from './passwords.ts'
import { signInHandlers } from './signIn.ts'

export interface AccountFeature extends Feature {
  readonly authenticator: Authenticator
  /** The public keys of this instance's tokens. */
  readonly jwks: JSONWebKeySet
}

/** Accounts. Bound last, since it calls what `others` want to do for a new or a leaving account. */
export async function bindAccount(parts: Parts, others: readonly Feature[]): Promise<AccountFeature> {
  const issuer = await createLocalIssuer(parts.db, parts.seal)
  const local = { issuer: LOCAL_ISSUER, audience: AUDIENCE, keys: issuer.keys }
  const authenticator = createAuthenticator(parts.db, [local], parts.now)
  const hooks = hooksOf(others)
  await nobodys()
  const handlers = { ...signInHandlers(parts, issuer, hooks), ...meHandlers(parts, authenticator, hooks) }
  return { handlers, authenticator, jwks: issuer.jwks }
}
