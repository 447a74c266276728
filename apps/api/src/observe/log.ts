import { type Logger, pino } from 'pino'
import type { Config } from '../config.ts'

export type Log = Logger

/** JSON lines on stderr, so that stdout holds the address line alone. Never log script text, tokens or e-mail addresses. */
export function createLog(config: Pick<Config, 'LOG_LEVEL'>): Log {
  return pino({ level: config.LOG_LEVEL, base: null, redact: REDACTED }, pino.destination({ fd: 2, sync: true }))
}

/** A second line of defence for objects that are logged whole. */
const REDACTED = ['email', 'password', 'token', 'refreshToken', 'authorization', 'text', 'originalText'].flatMap(
  (key) => [key, `*.${key}`],
)
