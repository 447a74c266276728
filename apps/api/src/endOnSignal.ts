import type { Log } from './observe/log.ts'

const PATIENCE_MS = 15_000

/** Ends the process in order on SIGTERM or SIGINT; a second signal, or 15 s, ends it as it is. */
export function endOnSignal(log: Log, end: () => Promise<void>): void {
  let isEnding = false
  const begin = () => {
    if (isEnding) process.exit(1)
    isEnding = true
    setTimeout(() => process.exit(1), PATIENCE_MS).unref()
    end().then(
      () => process.exit(0),
      (err: unknown) => {
        log.error({ err }, 'did not end in order')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', begin)
  process.on('SIGINT', begin)
}
