import type { BudgetOwner, Purchase } from '@scripteam/pipeline/ports'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Database, rowsOf } from '../../db/index.ts'
import { type Caps, capsOf, ownerOf, PERIOD } from './scopes.ts'
import { UNCLEAR } from './unclear.ts'

/** Whether a line could be bought or had now: nothing unclear stands in its way, and every budget has room. */
export async function isOpen(db: Database, purchase: Purchase, caps: Caps): Promise<boolean> {
  const unclear = await rowsOf(
    db,
    z.unknown(),
    sql`
    select 1 from audio_intents
    where content_key = ${purchase.key} and ${UNCLEAR}`,
  )
  return unclear.length === 0 && (await tightestBudget(db, purchase, caps)) === null
}

/** The budget that has no room for a line, the account's own first; null when all have. */
export async function tightestBudget(db: Database, purchase: Purchase, caps: Caps): Promise<BudgetOwner | null> {
  const full = await rowsOf(
    db,
    z.object({ scope: z.string() }),
    sql`
    with ${capsOf(purchase.payer, caps)}
    select caps.scope from caps left join budgets on budgets.scope = caps.scope and budgets.period = ${PERIOD}
    where coalesce(spent_characters + reserved_characters, 0) + ${purchase.charge.characters}::bigint > cap
    order by caps.scope desc`,
  )
  // 'user:' comes after 'tenant:' and 'instance'.
  return full[0] ? ownerOf(full[0].scope) : null
}
