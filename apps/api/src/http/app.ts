import { BlobStoreError } from '@scripteam/pipeline/ports'
import express, { type ErrorRequestHandler, type Express, Router } from 'express'
import type { JSONWebKeySet } from 'jose'
import { isUnreachable } from '../db/index.ts'
import type { Log } from '../observe/log.ts'
import { logRequests } from '../observe/requests.ts'
import { allowOrigins } from './cors.ts'
import type { Handlers } from './handler.ts'
import { type Ground, mountAll } from './mount.ts'
import { sendProblem } from './problems.ts'
import { secure } from './secure.ts'
import { visitOf } from './visit.ts'
import { serveWebApp } from './webApp.ts'

export interface HttpOptions {
  readonly trustProxy: number
  readonly publicUrl: string | undefined
  readonly allowedOrigins: readonly string[]
  /** Other places that recordings and portraits come from. */
  readonly mediaOrigins: readonly string[]
  /** Folder of the exported web app. */
  readonly webFolder: string
  /** The public keys of this instance's tokens, for those who check them elsewhere. */
  readonly jwks: JSONWebKeySet
}

/** The whole HTTP side: the API at `/api`, the web app at `/`. */
export function createHttpApp(handlers: Partial<Handlers>, ground: Ground, log: Log, options: HttpOptions): Express {
  const app = express()
  app.disable('x-powered-by').set('trust proxy', options.trustProxy).set('etag', false)
  app.use((request, response, next) => {
    response.set('x-request-id', visitOf(request).requestId)
    next()
  })
  app.use(logRequests(log), secure(options), allowOrigins(options.allowedOrigins))
  const api = Router({ caseSensitive: true })
  mountAll(api, handlers, ground)
  api.get('/.well-known/jwks.json', (_request, response) => void response.json(options.jwks))
  api.use((request, response) => sendProblem(response, 'NOT_FOUND', visitOf(request)))
  app.use('/api', api)
  app.use(serveWebApp(options.webFolder))
  app.use(lastResort(log))
  return app
}

/** The database or the store of files does not answer: later it may. */
function isAway(error: unknown): boolean {
  return isUnreachable(error) || (error instanceof BlobStoreError && error.problem === 'unreachable')
}

/** Bugs end here: they are logged with their stack, and the caller is told something true. */
function lastResort(log: Log): ErrorRequestHandler {
  return (error, request, response, _next) => {
    const visit = visitOf(request)
    // The router's complaint about a path it cannot decode, such as `%E0%A4`.
    if (error instanceof URIError) return sendProblem(response, 'NOT_FOUND', visit)
    log.error({ requestId: visit.requestId, err: error, path: request.originalUrl.split('?')[0] }, 'request failed')
    // Half an answer is not mended by another one after it.
    if (response.headersSent) return void response.destroy()
    sendProblem(response, isAway(error) ? 'NOT_READY' : 'INTERNAL', visit)
  }
}
