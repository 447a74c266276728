import type { BudgetOwner, Purchase } from '@scripteam/pipeline/ports'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'

/** Characters that may be bought in a calendar month (UTC). */
export type Caps = Readonly<Record<BudgetOwner, number>>

/** The month by the clock of the database, which all processes share. */
export const PERIOD = sql`to_char(now() at time zone 'UTC', 'YYYY-MM')`

/**
 * Tables to begin a statement with: `payer` (none for the instance itself), and `caps`, a row for each budget; what was
 * set by hand stands before the configuration.
 */
export function capsOf(payer: Purchase['payer'], caps: Caps): SQL {
  return sql`
    payer as (select id, tenant from users where id = ${payer}::uuid),
    configured (scope, cap) as (
      select 'instance', ${caps.instance}::bigint
      union all select 'user:' || id, ${caps.user}::bigint from payer
      union all select 'tenant:' || tenant, ${caps.tenant}::bigint from payer where tenant is not null
    ),
    caps (scope, cap) as (
      select scope, coalesce(cap_characters, cap) from configured left join budget_caps using (scope)
    )`
}

/** A budget after something was taken out of it. */
export const BudgetRow = z.object({
  scope: z.string(),
  cap: z.coerce.number(),
  used: z.coerce.number(),
})
export type BudgetRow = z.infer<typeof BudgetRow>

export function ownerOf(scope: string): BudgetOwner {
  if (scope === 'instance') return 'instance'
  return scope.startsWith('tenant:') ? 'tenant' : 'user'
}

/** From here on a budget is said to run out. */
export const NEAR = 0.8

export function isNear({ used, cap }: Pick<BudgetRow, 'used' | 'cap'>): boolean {
  return used >= NEAR * cap
}
