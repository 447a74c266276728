/** The SQLSTATE of a failed query: `23503` a foreign key, `23505` a unique key, `23514` a check; null for other errors. */
export function sqlState(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)) return error.code
  // drizzle wraps the driver's error and keeps it as its cause.
  return sqlState(error.cause)
}

const UNREACHABLE = /^(08...|57P0.|ECONN.*|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/

/** Whether a query failed because the database could not be reached, so that trying again later may help. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && typeof error.code === 'string' && UNREACHABLE.test(error.code)) return true
  // pg gives some of its connection failures no code.
  if (/^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message)) return true
  return error instanceof AggregateError ? error.errors.some(isUnreachable) : isUnreachable(error.cause)
}
