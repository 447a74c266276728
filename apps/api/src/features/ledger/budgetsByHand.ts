import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { budgetCaps, type Database, rowsOf, users } from '../../db/index.ts'
import { type Caps, isNear, NEAR, PERIOD } from './scopes.ts'

const MonthlyBudget = z.object({
  scope: z.string(),
  /** Of an account. */
  email: z.string().nullable(),
  cap: z.coerce.number(),
  spent: z.coerce.number(),
  reserved: z.coerce.number(),
  isSetByHand: z.boolean(),
})

export type MonthlyBudget = z.infer<typeof MonthlyBudget> & { readonly isNear: boolean }

/** This month's budgets: of the instance, of each institution, and of the accounts that run out or were set by hand. */
export async function monthlyBudgets(db: Database, caps: Caps): Promise<MonthlyBudget[]> {
  const rows = await rowsOf(
    db,
    MonthlyBudget,
    sql`
    with configured (scope, email, cap) as (
      select 'instance', null, ${caps.instance}::bigint
      union all select scope, null, ${caps.tenant}::bigint from (
        select 'tenant:' || tenant as scope from users where tenant is not null
        union select scope from budget_caps where scope like 'tenant:%'
      ) as tenants
      union all select 'user:' || id, email, ${caps.user}::bigint from users
    ),
    figures as (
      select configured.scope, email, coalesce(budget_caps.cap_characters, cap) as cap,
        coalesce(spent_characters, 0) as spent, coalesce(reserved_characters, 0) as reserved,
        budget_caps.scope is not null as "isSetByHand"
      from configured left join budget_caps on budget_caps.scope = configured.scope
        left join budgets on budgets.scope = configured.scope and budgets.period = ${PERIOD}
    )
    select * from figures
    where email is null or "isSetByHand" or spent + reserved >= ${NEAR}::float8 * cap
    order by email is not null, scope`,
  )
  return rows.map((row) => ({ ...row, isNear: isNear({ used: row.spent + row.reserved, cap: row.cap }) }))
}

/**
 * Sets a budget from now on, this month's included; with null it is as the configuration says. What was taken out already
 * stays: below that, nothing more is bought this month.
 */
export async function setCap(db: Database, scope: string, capCharacters: number | null): Promise<void> {
  if (capCharacters === null) await db.delete(budgetCaps).where(eq(budgetCaps.scope, scope))
  else {
    const target = { target: budgetCaps.scope, set: { capCharacters } }
    await db.insert(budgetCaps).values({ scope, capCharacters }).onConflictDoUpdate(target)
  }
}

/** The scope of an account; null when nobody has this address. */
export async function scopeOfAccount(db: Database, email: string): Promise<string | null> {
  const [account] = await db
    .select({ id: users.id })
    .from(users)
    .where(eq(users.email, lower(email)))
  return account ? `user:${account.id}` : null
}

/** Has an account share the budget of an institution from its next line on, or of none; false when nobody has this address. */
export async function setTenant(db: Database, email: string, tenant: string | null): Promise<boolean> {
  const changed = await db
    .update(users)
    .set({ tenant })
    .where(eq(users.email, lower(email)))
    .returning({ id: users.id })
  return changed.length > 0
}

/** As accounts are kept. */
function lower(email: string): string {
  return email.trim().toLowerCase()
}
