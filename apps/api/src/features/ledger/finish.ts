import type { LineAudio } from '@scripteam/contract/model'
import type { IntentId, LineToSpeak, LostPurchase } from '@scripteam/pipeline/ports'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Database, rowsOf } from '../../db/index.ts'
import { UNCLEAR } from './unclear.ts'

/** Bought and stored: the recording, the payer's right to it and the budgets change in one statement. */
export async function settle(db: Database, intent: IntentId, audio: LineAudio): Promise<void> {
  const words = audio.words ? JSON.stringify(audio.words) : null
  await db.execute(sql`
    with ${closed(intent, sql`'spent'`)},
    kept as (
      insert into audio_cache (content_key, provider, blob, duration_ms, lead_ms, bytes, words, is_bought)
      select content_key, provider, ${audio.blob}, ${audio.durationMs}::float4, ${audio.leadMs}::float4,
        ${audio.bytes ?? null}::integer, ${words}::jsonb, true
      from closed
      on conflict (content_key) do update set
        blob = excluded.blob, duration_ms = excluded.duration_ms, lead_ms = excluded.lead_ms, bytes = excluded.bytes,
        words = excluded.words, is_bought = true
    ),
    granted as (
      insert into audio_grants (user_id, content_key)
      select user_id, content_key from closed where user_id is not null
      on conflict do nothing
    ),
    ${lockedBudgets}
    update budgets set
      reserved_characters = reserved_characters - characters,
      spent_characters = spent_characters + characters,
      spent_micros = spent_micros + cost_micros
    from locked where budgets.scope = locked.scope and budgets.period = locked.period`)
}

/** Surely not bought: the budgets have it back. */
export async function release(db: Database, intent: IntentId): Promise<void> {
  await db.execute(sql`
    with ${closed(intent, sql`'released'`)}, ${lockedBudgets}
    update budgets set reserved_characters = reserved_characters - characters
    from locked where budgets.scope = locked.scope and budgets.period = locked.period`)
}

/**
 * The end of a purchase that nobody else can find out, by whoever looked at the provider's bill: `released` when the bill
 * does not have it, `forgotten` when it was charged and nothing came of it. False when it is none whose end is unclear.
 */
export async function closeByHand(db: Database, intent: IntentId, end: 'released' | 'forgotten'): Promise<boolean> {
  const isCharged = end === 'forgotten'
  const rows = await rowsOf(
    db,
    z.unknown(),
    sql`
    with ${closed(intent, sql`${end}`, UNCLEAR)}, ${lockedBudgets},
    moved as (
      update budgets set
        reserved_characters = reserved_characters - characters,
        spent_characters = spent_characters + case when ${isCharged}::boolean then characters else 0 end,
        spent_micros = spent_micros + case when ${isCharged}::boolean then cost_micros else 0 end
      from locked where budgets.scope = locked.scope and budgets.period = locked.period
    )
    select 1 from closed`,
  )
  return rows.length > 0
}

/** Perhaps bought: looked up once the provider's books have caught up. */
export async function park(db: Database, intent: IntentId, lagMs: number): Promise<void> {
  await db.execute(sql`
    update audio_intents set status = 'parked', due_at = now() + ${lagMs}::float8 * interval '1 millisecond'
    where id = ${intent}::uuid and status = 'reserved'`)
}

const LostRow = z.object({
  id: z.string(),
  provider: z.string(),
  // Written by `reserve`, from a line that was asked for.
  line: z.custom<LineToSpeak>((line) => typeof line === 'object' && line !== null),
  since: z.coerce.date(),
})

/**
 * Hands out the purchases whose end nobody knows. One that stays unclear comes again after as long as it is old, at
 * least `lagMs` and at most six hours.
 */
export async function claim(db: Database, providers: readonly string[], lagMs: number): Promise<LostPurchase[]> {
  if (providers.length === 0) return []
  const names = sql.join(
    providers.map((name) => sql`${name}`),
    sql`, `,
  )
  const rows = await rowsOf(
    db,
    LostRow,
    sql`
    update audio_intents set
      status = 'parked',
      due_at = now() + least(interval '6 hours', greatest(${lagMs}::float8 * interval '1 millisecond', now() - created_at))
    where id in (
      select id from audio_intents
      where status in ('reserved', 'parked') and due_at <= now() and provider in (${names})
      order by due_at limit ${AT_ONCE} for update skip locked
    )
    returning id, provider, line, created_at as since`,
  )
  return rows.map(({ id, ...row }) => ({ intent: id, ...row }))
}

const AT_ONCE = 20

/** The end of a purchase that was open; of one that has ended already nothing changes any more. */
function closed(intent: IntentId, status: SQL, isOpen = sql`status in ('reserved', 'parked')`): SQL {
  return sql`closed as (
    update audio_intents set status = ${status}, settled_at = now(), line = null
    where id = ${intent}::uuid and ${isOpen}
    returning content_key, user_id, tenant, provider, characters, cost_micros, period
  )`
}

/** Its budgets, locked in one order, so that two purchases never wait for each other. */
const lockedBudgets = sql`locked as (
  select budgets.scope, budgets.period, characters, cost_micros
  from budgets join closed
    on budgets.period = closed.period and budgets.scope in ('instance', 'user:' || user_id, 'tenant:' || tenant)
  order by budgets.scope for update of budgets
)`
