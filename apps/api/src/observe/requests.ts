import type { RequestHandler } from 'express'
import { visitOf } from '../http/visit.ts'
import type { Log } from './log.ts'

/** One line a request: what, how it ended, how long it took. The query stays out: it may hold signatures and search words. */
export function logRequests(log: Log): RequestHandler {
  return (request, response, next) => {
    const began = performance.now()
    response.once('close', () => {
      const tookMs = Math.round((performance.now() - began) * 10) / 10
      const { requestId } = visitOf(request)
      log.info(
        {
          requestId,
          method: request.method,
          path: request.originalUrl.split('?')[0],
          status: response.statusCode,
          tookMs,
        },
        'request',
      )
    })
    next()
  }
}
