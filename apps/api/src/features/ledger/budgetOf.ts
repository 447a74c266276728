import type { Budget, BudgetState } from '@scripteam/contract/api'
import type { UserId } from '@scripteam/contract/model'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Database, rowsOf } from '../../db/index.ts'
import { BudgetRow, type Caps, capsOf, isNear, ownerOf, PERIOD } from './scopes.ts'

const Row = BudgetRow.extend({ period: z.string() })

/** An account's own figures, and of what it shares with others only whether it runs out. */
export async function budgetOf(db: Database, user: UserId, caps: Caps): Promise<Budget> {
  const rows = await rowsOf(
    db,
    Row,
    sql`
    with ${capsOf(user, caps)}
    select caps.scope, cap, ${PERIOD} as period, coalesce(spent_characters + reserved_characters, 0) as used
    from caps left join budgets on budgets.scope = caps.scope and budgets.period = ${PERIOD}`,
  )
  const own = rows.find(({ scope }) => ownerOf(scope) === 'user')
  if (!own) throw new Error('a signed-in account is in the database')
  const states = rows.filter((row) => row !== own).map(stateOf)
  const shared = states.includes('full') ? 'full' : states.includes('near') ? 'near' : 'open'
  return { period: own.period, cap: own.cap, used: own.used, state: stateOf(own), shared }
}

/** Too little for a line of this many characters is none. */
const SHORT_LINE = 40

function stateOf(row: BudgetRow): BudgetState {
  if (row.cap - row.used < SHORT_LINE) return 'full'
  return isNear(row) ? 'near' : 'open'
}
