import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Database, rowsOf } from '../../db/index.ts'

/** Of a purchase: nobody knows its end. It was parked, or its process was not heard of for too long. */
export const UNCLEAR = sql`(status = 'parked' or (status = 'reserved' and due_at <= now()))`

const UnclearPurchase = z.object({
  id: z.uuid(),
  provider: z.string(),
  characters: z.number(),
  since: z.coerce.date(),
  /** The words, to find them on the provider's bill. */
  text: z.string(),
})
export type UnclearPurchase = z.infer<typeof UnclearPurchase>

/** The purchases whose end nobody knows, the oldest first. */
export function unclearPurchases(db: Database): Promise<UnclearPurchase[]> {
  return rowsOf(
    db,
    UnclearPurchase,
    sql`
    select id, provider, characters, created_at as since, line->>'text' as text
    from audio_intents where ${UNCLEAR} order by created_at, id`,
  )
}
