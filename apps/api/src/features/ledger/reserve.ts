import { BlobId, type LineAudio, WordTime } from '@scripteam/contract/model'
import type { Purchase, Reservation } from '@scripteam/pipeline/ports'
import { sql } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { z } from 'zod'
import { type Database, rowsOf, sqlState } from '../../db/index.ts'
import { tightestBudget } from './room.ts'
import { BudgetRow, type Caps, capsOf, PERIOD } from './scopes.ts'

export interface ReserveOptions {
  readonly caps: Caps
  /** How long a purchase is left to the process that began it. */
  readonly leaseMs: number
  /** Told of every budget that something was taken out of. */
  readonly onTaken: (budget: BudgetRow, characters: number) => void
}

/** Writes a purchase down and takes it out of the budgets, unless the line is spoken for. See `Ledger.reserve`. */
export async function reserve(db: Database, purchase: Purchase, options: ReserveOptions): Promise<Reservation> {
  for (let tries = 0; tries < TRIES; tries++) {
    const intent = newId()
    const taken = await withinBudgets(() => open(db, intent, purchase, options))
    if (taken === 'over') return overBudget(db, purchase, options.caps)
    for (const budget of taken) options.onTaken(budget, purchase.charge.characters)
    if (taken.length > 0) return { kind: 'reserved', intent }
    const live = await liveIntent(db, purchase)
    if (live?.kind === 'shared') return share(db, purchase, live.audio, options)
    if (live) return live
  }
  // It is let go as fast as it is looked at, or its payer is gone: whoever asks again will see.
  return { kind: 'held' }
}

/** A line that is let go between two statements is tried again. */
const TRIES = 3

/** One statement: no row beside a live one, and no row without its characters in every budget. */
function open(db: Database, intent: string, { key, provider, line, charge, payer }: Purchase, options: ReserveOptions) {
  const { payer: _, ...asked } = line
  return rowsOf(
    db,
    BudgetRow,
    sql`
    with ${capsOf(payer, options.caps)},
    opened as (
      insert into audio_intents
        (id, content_key, user_id, tenant, provider, characters, cost_micros, period, status, line, due_at)
      select ${intent}::uuid, ${key}, ${payer}::uuid, (select tenant from payer), ${provider},
        ${charge.characters}::int, ${charge.costMicros}::bigint, ${PERIOD}, 'reserved', ${JSON.stringify(asked)}::jsonb,
        now() + ${options.leaseMs}::float8 * interval '1 millisecond'
      where ${payer}::uuid is null or exists (select from payer)
      on conflict (content_key) where status in ('reserved', 'parked', 'spent') do nothing
      returning characters, period
    ),
    taken as (
      insert into budgets (scope, period, cap_characters, reserved_characters)
      select scope, period, cap, characters from opened cross join caps order by scope
      on conflict (scope, period) do update set
        cap_characters = excluded.cap_characters,
        reserved_characters = budgets.reserved_characters + excluded.reserved_characters
      returning scope, cap_characters as cap, spent_characters + reserved_characters as used
    )
    select * from taken`,
  )
}

/** The check of the database is the limit: what would go beyond it undoes the whole statement. */
async function withinBudgets<T>(work: () => Promise<T>): Promise<T | 'over'> {
  try {
    return await work()
  } catch (error) {
    if (sqlState(error) === CHECK_VIOLATION) return 'over'
    throw error
  }
}

const CHECK_VIOLATION = '23514'

async function overBudget(db: Database, purchase: Purchase, caps: Caps): Promise<Reservation> {
  return { kind: 'overBudget', owner: (await tightestBudget(db, purchase, caps)) ?? 'instance' }
}

const LiveRow = z.object({
  status: z.enum(['reserved', 'parked', 'spent']),
  is_waited_for: z.boolean(),
  is_own: z.boolean(),
  blob: BlobId.nullable(),
  duration_ms: z.number().nullable(),
  lead_ms: z.number().nullable(),
  bytes: z.number().nullable(),
  words: z.array(WordTime).nullable(),
})

type Live =
  | Extract<Reservation, { kind: 'held' | 'parked' | 'made' }>
  /** Bought, and the payer has not paid for it yet. */
  | { kind: 'shared'; audio: LineAudio }

/** What stands in the way of buying a line; null when nothing does any more. */
async function liveIntent(db: Database, { key, payer }: Purchase): Promise<Live | null> {
  const [row] = await rowsOf(
    db,
    LiveRow,
    sql`
    select status, due_at > now() as is_waited_for,
      ${payer}::uuid is null
        or exists (select from audio_grants where user_id = ${payer}::uuid and content_key = ${key}) as is_own,
      blob, duration_ms, lead_ms, bytes, words
    from audio_intents left join audio_cache using (content_key)
    where content_key = ${key} and status in ('reserved', 'parked', 'spent')`,
  )
  if (!row) return null
  if (row.status === 'parked' || (row.status === 'reserved' && !row.is_waited_for)) return { kind: 'parked' }
  const { blob, duration_ms: durationMs, lead_ms: leadMs, bytes, words } = row
  if (row.status === 'reserved' || blob === null || durationMs === null || leadMs === null) return { kind: 'held' }
  const audio = { blob, durationMs, leadMs, ...(bytes && { bytes }), ...(words && { words }) }
  return { kind: row.is_own ? 'made' : 'shared', audio }
}

/**
 * Hands out what was bought before. The payer's own budget pays for it as for any other line, once, and where another
 * budget is used up it is refused as any other: so nobody learns from it what somebody else has.
 */
async function share(
  db: Database,
  purchase: Purchase,
  audio: LineAudio,
  { caps, onTaken }: ReserveOptions,
): Promise<Reservation> {
  if ((await tightestBudget(db, purchase, caps)) !== null) return overBudget(db, purchase, caps)
  const taken = await withinBudgets(() => grant(db, purchase, caps))
  if (taken === 'over') return overBudget(db, purchase, caps)
  for (const budget of taken) onTaken(budget, purchase.charge.characters)
  return { kind: 'made', audio }
}

function grant(db: Database, { key, payer, charge }: Purchase, caps: Caps) {
  return rowsOf(
    db,
    BudgetRow,
    sql`
    with ${capsOf(payer, caps)},
    granted as (
      insert into audio_grants (user_id, content_key)
      select id, content_key from payer cross join audio_cache where content_key = ${key}
      on conflict do nothing
      returning user_id
    ),
    taken as (
      insert into budgets (scope, period, cap_characters, spent_characters)
      select scope, ${PERIOD}, cap, ${charge.characters}::bigint from granted join caps on scope = 'user:' || user_id
      on conflict (scope, period) do update set
        cap_characters = excluded.cap_characters,
        spent_characters = budgets.spent_characters + excluded.spent_characters
      returning scope, cap_characters as cap, spent_characters + reserved_characters as used
    )
    select * from taken`,
  )
}
