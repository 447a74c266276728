import { ENDPOINTS, type Endpoint, type EndpointName } from '@scripteam/contract/api'
import type { NextFunction, Request, RequestHandler, Response, Router } from 'express'
import { bearerOf, secretOf } from './bearer.ts'
import { type Received, readJson } from './bodies.ts'
import { type Caller, Failure, type Guest, type Handlers } from './handler.ts'
import { type Idempotency, withIdempotency } from './idempotency.ts'
import type { Limits } from './limits.ts'
import { parseAsk } from './parseAsk.ts'
import { sendProblem } from './problems.ts'
import { sendReply } from './replies.ts'
import { readUpload } from './upload.ts'
import { visitOf } from './visit.ts'

/** What the mounting code needs from the rest of the server. */
export interface Ground {
  /** The caller that a bearer token stands for; null when it is not valid. */
  readonly authenticate: (token: string) => Promise<Caller | null>
  /** The partner that the secret of an invitation stands for; null when it opens nothing. */
  readonly admit: (secret: string) => Promise<Guest | null>
  readonly limits: Limits
  readonly idempotency: Idempotency
  /** True in tests: an answer that is not of its schema throws. */
  readonly checkAnswers: boolean
}

/** Mounts every row of the contract. Throws when a row has no handler: a server with holes does not start. */
export function mountAll(router: Router, handlers: Partial<Handlers>, ground: Ground): void {
  const names = Object.keys(ENDPOINTS) as EndpointName[] // the keys of a constant object
  const missing = names.filter((name) => handlers[name] === undefined)
  if (missing.length > 0) throw new Error(`These endpoints have no handler: ${missing.join(', ')}`)
  for (const name of names) mount(router, name, handlers[name] as LooseHandler, ground)
}

/** A handler as the mounting code calls it; `parseAsk` makes the values that its own type promises. */
export type LooseHandler = (ask: unknown) => Promise<unknown>

/** Binds one row: limit, token, body, schemas, idempotency, handler, answer; in this order. */
export function mount(router: Router, name: EndpointName, handler: LooseHandler, ground: Ground): void {
  const row: Endpoint = ENDPOINTS[name]
  const path = row.path.replace(/\{(\w+)\}/g, ':$1')
  router[row.method](path, answering(name, row, handler, ground))
}

function answering(name: EndpointName, row: Endpoint, handler: LooseHandler, ground: Ground): RequestHandler {
  return async (request: Request, response: Response, _next: NextFunction) => {
    const visit = visitOf(request)
    const reply = await replyTo(name, row, handler, ground, request, response)
    if (reply instanceof Failure) return sendProblem(response, reply.code, visit, reply.details)
    await sendReply(row, reply, request, response, ground.checkAnswers)
  }
}

async function replyTo(
  name: EndpointName,
  row: Endpoint,
  handler: LooseHandler,
  ground: Ground,
  request: Request,
  response: Response,
): Promise<unknown> {
  const user = row.auth === 'bearer' ? await bearerOf(request, ground.authenticate) : null
  if (row.auth === 'bearer' && user === null) return new Failure('UNAUTHENTICATED')
  const wait = await ground.limits.take(name, user?.id ?? request.ip ?? '')
  if (wait > 0) {
    response.set('retry-after', String(wait))
    return new Failure('TOO_MANY_REQUESTS')
  }
  const guest = row.auth === 'invitation' ? await guestOf(request, ground) : null
  if (row.auth === 'invitation' && guest === null) return new Failure('INVITATION_UNKNOWN')
  const received = row.upload ? await readUpload(request, row.uploadLimitBytes) : await readJson(request, response)
  if (received instanceof Failure) return received
  const ask = parseAsk(row, request, received)
  if (ask instanceof Failure) return ask
  const work = () => handler({ ...ask, user, guest, ...surroundings(request, response, received) })
  if (!row.isIdempotent || user === null) return work()
  return withIdempotency(
    ground.idempotency,
    { user, name, key: request.get('idempotency-key'), received, params: ask.params },
    work,
  )
}

/** Looked up after the limit, so that nobody can try secrets at leisure. */
async function guestOf(request: Request, { admit }: Ground): Promise<Guest | null> {
  const secret = secretOf(request)
  return secret === null ? null : admit(secret)
}

function surroundings(request: Request, response: Response, received: Received) {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  return {
    ...visitOf(request),
    signal: gone.signal,
    file: received.file,
    rawBody: received.raw,
    header: (header: string) => request.get(header),
  }
}
