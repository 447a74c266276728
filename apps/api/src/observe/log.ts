import { type DestinationStream, type Logger, pino } from 'pino'
import type { Config } from '../config.ts'
import { errorForLog } from './errorForLog.ts'

export type Log = Logger

/** JSON lines on stderr, so that stdout holds the address line alone. Never log script text, tokens or e-mail addresses. */
export function createLog(config: Pick<Config, 'LOG_LEVEL'>, to: DestinationStream = stderr()): Log {
  return pino({ level: config.LOG_LEVEL, base: null, redact: REDACTED, serializers: { err: errorForLog } }, to)
}

function stderr(): DestinationStream {
  return pino.destination({ fd: 2, sync: true })
}

/** A second line of defence for objects that are logged whole. */
const REDACTED = ['email', 'password', 'token', 'refreshToken', 'authorization', 'text', 'originalText'].flatMap(
  (key) => [key, `*.${key}`],
)
