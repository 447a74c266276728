import type { Config } from '../../config.ts'
import type { Log } from '../../observe/log.ts'
import { type BudgetRow, type Caps, isNear, ownerOf } from './scopes.ts'

/** The monthly budgets that the configuration sets. */
export function capsIn(config: Config): Caps {
  return {
    user: config.MONTHLY_CHARACTERS_USER,
    tenant: config.MONTHLY_CHARACTERS_TENANT,
    instance: config.MONTHLY_CHARACTERS,
  }
}

/** Tells whoever runs the instance, once, when a budget of many comes near its end; accounts see their own in the app. */
export function warnWhenNear(log: Log): (budget: BudgetRow, characters: number) => void {
  return ({ scope, cap, used }, characters) => {
    const wasNear = isNear({ cap, used: used - characters })
    if (ownerOf(scope) === 'user' || wasNear || !isNear({ cap, used })) return
    log.warn({ scope, used, cap }, 'a monthly budget of characters is used up to 80 %')
  }
}
