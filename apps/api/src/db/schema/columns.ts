import { timestamp } from 'drizzle-orm/pg-core'

/** A moment in UTC with the milliseconds that JavaScript knows. */
export function moment(name: string) {
  return timestamp(name, { withTimezone: true, mode: 'date', precision: 3 })
}
