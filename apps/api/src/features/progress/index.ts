import {
  byUrgency,
  dayOf,
  daysBetween,
  openingDays,
  type PlanItem,
  planToday,
  progressOf,
  type RoleAttempts,
} from '@scripteam/practice'
import type { Feature, Parts } from '../../parts.ts'
import { agendaOf, practised } from '../practice/index.ts'

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
        const openings = openingDays(await agendaOf(db, user.id))
        const plan = roles.flatMap((role) => planRole(role, now().toISOString(), openings[role.scriptId]))
        return { items: plan.sort(byUrgency) }
      },
    },
  }
}

/** The nearer an opening night that is still to come, the denser the plan. */
function planRole(role: RoleAttempts, now: string, opening: string | undefined): PlanItem[] {
  const daysToOpening = opening === undefined ? 0 : daysBetween(dayOf(now, 0), opening)
  return planToday([role], now, daysToOpening > 0 ? { daysToOpening } : {})
}
