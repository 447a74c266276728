import type { SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from './database.ts'

/** Both drivers answer with `rows`; numbers of 64 bit come as text from one of them. */
export async function rowsOf<T extends z.ZodType>(db: Database, row: T, statement: SQL): Promise<z.infer<T>[]> {
  const { rows } = Answer.parse(await db.execute(statement))
  return rows.map((one) => row.parse(one))
}

const Answer = z.object({ rows: z.array(z.unknown()) })
