export interface LoggedError {
  type: string
  message: string
  stack: string
  code?: string
  cause?: Partial<LoggedError>
}

/**
 * An error as it may be logged: kind, message, stack, code and cause. Nothing else of it, and no query
 * parameters: a failed query carries its values, and those may be an address or a scene.
 */
export function errorForLog(error: unknown): Partial<LoggedError> {
  if (!(error instanceof Error)) return { type: typeof error, ...saidBy(error) }
  const message = withoutValues(error.message)
  return {
    type: error.name,
    message,
    stack: (error.stack ?? '').replace(error.message, message),
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    ...(error.cause instanceof Error && { cause: errorForLog(error.cause) }),
  }
}

/** drizzle puts the values of a failed query behind this word. */
function withoutValues(message: string): string {
  return message.split('\nparams:')[0] ?? ''
}

/** Some libraries report plain objects with a message. */
function saidBy(thing: unknown): { message?: string } {
  if (typeof thing !== 'object' || thing === null || !('message' in thing)) return {}
  return { message: withoutValues(String(thing.message)) }
}
