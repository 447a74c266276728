import type { Credentials } from '@scripteam/contract/api'
import type { UserId } from '@scripteam/contract/model'
import type { Database } from '../../db/index.ts'
import { fail, type Handlers } from '../../http/handler.ts'
import type { Parts } from '../../parts.ts'
import type { AccountHooks } from './hooks.ts'
import type { LocalIssuer } from './issuer.ts'
import { hashPassword, isPassword } from './passwords.ts'
import {
  endFamily,
  endFamilyByToken,
  endOtherFamilies,
  exchange,
  type FreshToken,
  startFamily,
} from './refreshTokens.ts'
import { countUsers, createUser, findByEmail, findPasswordHash, findUser, setPasswordHash } from './users.ts'

type SignIn = Pick<Handlers, 'register' | 'login' | 'refresh' | 'logout' | 'changePassword'>

/** Opening an account, signing in and out, and staying signed in. */
export function signInHandlers({ db, config, now, log }: Parts, issuer: LocalIssuer, hooks: AccountHooks): SignIn {
  const credentials = (userId: UserId, fresh: FreshToken) => pairFor(db, issuer, userId, fresh, now())
  return {
    async register({ body: { password, ...newcomer } }) {
      if (!config.ALLOW_REGISTRATION && (await countUsers(db)) > 0) return fail('FORBIDDEN')
      const passwordHash = await hashPassword(password)
      const id = await createUser(db, { ...newcomer, passwordHash, authProvider: 'local' })
      if (id === 'taken') return fail('EMAIL_TAKEN')
      const pair = await credentials(id, await startFamily(db, id, now()))
      if (!pair) throw new Error('An account was gone as soon as it was made')
      await hooks.registered(pair.user, log)
      return pair
    },
    async login({ body: { email, password, provider } }) {
      if (provider !== 'local') return fail('NOT_CONFIGURED')
      const account = await findByEmail(db, email)
      if (!(await isPassword(password, account?.passwordHash ?? null)) || !account) return fail('BAD_CREDENTIALS')
      return (await credentials(account.id, await startFamily(db, account.id, now()))) ?? fail('BAD_CREDENTIALS')
    },
    async refresh({ body }) {
      const fresh = await exchange(db, body.refreshToken, now())
      return (fresh && (await credentials(fresh.userId, fresh))) ?? fail('UNAUTHENTICATED')
    },
    async logout({ user, body: { refreshToken, everywhere } }) {
      if (everywhere) await endOtherFamilies(db, user.id, null)
      if (refreshToken !== undefined) await endFamilyByToken(db, user.id, refreshToken)
      if (user.session !== null) await endFamily(db, user.id, user.session)
      return undefined
    },
    async changePassword({ user, body: { currentPassword, newPassword } }) {
      if (!(await isPassword(currentPassword, await findPasswordHash(db, user.id)))) return fail('BAD_CREDENTIALS')
      await setPasswordHash(db, user.id, await hashPassword(newPassword))
      await endOtherFamilies(db, user.id, user.session)
      return undefined
    },
  }
}

async function pairFor(
  db: Database,
  issuer: LocalIssuer,
  userId: UserId,
  { secret, family }: FreshToken,
  now: Date,
): Promise<Credentials | null> {
  const user = await findUser(db, userId)
  return user && { token: await issuer.sign(user, family, now), refreshToken: secret, user }
}
