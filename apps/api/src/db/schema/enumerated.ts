import { type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, check } from 'drizzle-orm/pg-core'
import type { z } from 'zod'

/** A CHECK constraint that lets a text column hold only the members of one of the contract's enumerations. */
export function oneOf(name: string, column: AnyPgColumn, members: z.ZodEnum) {
  return check(name, sql`${column} in (${listed(members.options)})`)
}

// Parameters are not allowed inside a constraint, so the members are written out; all are plain words.
function listed(members: readonly unknown[]): SQL {
  return sql.raw(members.map((member) => `'${String(member).replaceAll("'", "''")}'`).join(', '))
}
