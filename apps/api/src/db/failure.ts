/** The SQLSTATE of a failed query: `23503` a foreign key, `23505` a unique key, `23514` a check; null for other errors. */
export function sqlState(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)) return error.code
  // drizzle wraps the driver's error and keeps it as its cause.
  return sqlState(error.cause)
}
