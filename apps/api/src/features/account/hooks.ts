import type { User } from '@scripteam/contract/model'
import type { Log } from '../../observe/log.ts'
import type { AccountExport, Feature } from '../../parts.ts'

/** What other features do when an account comes, is exported, or goes. */
export interface AccountHooks {
  registered(user: User, log: Log): Promise<void>
  deleting(user: User): Promise<void>
  exported(user: User): Promise<Required<AccountExport>>
}

/** Calls the hooks of all features, in their order. */
export function hooksOf(features: readonly Feature[]): AccountHooks {
  return {
    async registered(user, log) {
      for (const feature of features) {
        // The account stands: what was to be added to it can be done later, and the log says so.
        await feature
          .onRegistered?.(user)
          .catch((err: unknown) => log.error({ err }, 'a new account was not furnished'))
      }
    },
    async deleting(user) {
      for (const feature of features) await feature.onDeleting?.(user)
    },
    async exported(user) {
      const parts = await Promise.all(features.map((feature) => feature.exportOf?.(user)))
      return {
        scripts: parts.flatMap((part) => part?.scripts ?? []),
        sessions: parts.flatMap((part) => part?.sessions ?? []),
        agenda: parts.find((part) => part?.agenda)?.agenda ?? { openings: [], reminder: null },
      }
    },
  }
}
