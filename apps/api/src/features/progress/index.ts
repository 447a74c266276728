import { planToday, progressOf } from '@scripteam/practice'
import type { Feature, Parts } from '../../parts.ts'
import { practised } from '../practice/index.ts'

/** What is known so far, and what is worth rehearsing today. */
export function bindProgress({ db, now }: Parts): Feature {
  return {
    handlers: {
      async getProgress({ user, query }) {
        const { sessions, scenes } = await practised(db, user.id, query.scriptId)
        return progressOf(sessions, scenes, now().toISOString())
      },
      async getPlan({ user }) {
        const { roles } = await practised(db, user.id)
        return { items: planToday(roles, now().toISOString()) }
      },
    },
  }
}
