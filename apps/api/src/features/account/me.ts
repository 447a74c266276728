import { and, eq } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { devices } from '../../db/index.ts'
import { fail, type Handlers } from '../../http/handler.ts'
import type { Parts } from '../../parts.ts'
import type { Authenticator } from './authenticate.ts'
import type { AccountHooks } from './hooks.ts'
import { changeUser, deleteUser, findUser } from './users.ts'

type Me = Pick<Handlers, 'getMe' | 'changeMe' | 'deleteMe' | 'exportMe' | 'addDevice' | 'removeDevice'>

/** The account that is signed in, and its devices. */
export function meHandlers({ db }: Parts, authenticator: Authenticator, hooks: AccountHooks): Me {
  return {
    async getMe({ user }) {
      return (await findUser(db, user.id)) ?? fail('UNAUTHENTICATED')
    },
    async changeMe({ user, body: { profile = {}, preferences = {} } }) {
      await changeUser(db, user.id, profile, preferences)
      return (await findUser(db, user.id)) ?? fail('UNAUTHENTICATED')
    },
    async deleteMe({ user }) {
      const account = await findUser(db, user.id)
      if (!account) return fail('UNAUTHENTICATED')
      await hooks.deleting(account)
      await deleteUser(db, user.id)
      authenticator.forget(user.id)
      return undefined
    },
    async exportMe({ user }) {
      const account = await findUser(db, user.id)
      return account ? { user: account, ...(await hooks.exported(account)) } : fail('UNAUTHENTICATED')
    },
    async addDevice({ user, body: { token, platform } }) {
      const owner = { userId: user.id, platform }
      const device = { id: newId(), token, ...owner }
      await db.insert(devices).values(device).onConflictDoUpdate({ target: devices.token, set: owner })
      return undefined
    },
    async removeDevice({ user, body: { token } }) {
      await db.delete(devices).where(and(eq(devices.userId, user.id), eq(devices.token, token)))
      return undefined
    },
  }
}
