import type { Response } from 'express'
import type { z } from 'zod'

const HEARTBEAT_MS = 15_000

/**
 * Sends values as server-sent events, one JSON value each, until they end or the caller goes; then
 * the source's `return()` is called, so that it can let go of what it holds. A comment every 15 s keeps
 * proxies from closing a quiet stream.
 */
export async function sendEvents(events: AsyncIterable<unknown>, response: Response, schema: z.ZodType | null) {
  response.status(200).set(HEADERS).flushHeaders()
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS)
  const gone = new Promise<'gone'>((resolve) => response.once('close', () => resolve('gone')))
  const source = events[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await Promise.race([source.next(), gone])
      if (next === 'gone' || next.done) return
      schema?.parse(next.value)
      response.write(`data: ${JSON.stringify(next.value)}\n\n`)
    }
  } finally {
    clearInterval(heartbeat)
    response.end()
    // Not awaited: a generator that waits for its next value answers only when that comes.
    void source.return?.()
  }
}

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // nginx would collect events otherwise.
  'x-accel-buffering': 'no',
}
