import type { z } from 'zod'
import { ENDPOINTS, type Endpoint, type EndpointName } from './api/index.ts'
import { readEvents } from './events.ts'
import { Problem } from './problem.ts'

type Part<E, K extends string> = E extends { readonly [P in K]: infer S extends z.ZodType }
  ? { [P in K]: z.input<S> }
  : unknown

type Upload<E> = E extends { readonly upload: infer S extends z.ZodType }
  ? { fields: z.input<S>; file: Blob; fileName: string }
  : unknown

/** What a call takes: `params`, `query`, `body`, or `fields` and a file, as the endpoint says. */
export type Asked<N extends EndpointName> = Part<(typeof ENDPOINTS)[N], 'params'> &
  Part<(typeof ENDPOINTS)[N], 'query'> &
  Part<(typeof ENDPOINTS)[N], 'body'> &
  Upload<(typeof ENDPOINTS)[N]>

export type Answered<N extends EndpointName> = (typeof ENDPOINTS)[N] extends {
  readonly answer: infer S extends z.ZodType
}
  ? z.output<S>
  : undefined

export type Called<T> =
  | { kind: 'ok'; value: T }
  | { kind: 'problem'; status: number; problem: Problem }
  /** No usable answer came: offline, time limit, cancelled, or not our server. */
  | { kind: 'unreachable'; reason: string }

export interface CallOptions {
  signal?: AbortSignal
  idempotencyKey?: string
}

export interface ClientOptions {
  /** Address of the server without `/api`; empty for the page's own. */
  baseUrl: string
  /** The token of an account; for a partner the secret of their address. */
  token: () => string | null
  /** For `Accept-Language`. */
  language: () => string
  /** Asked after a 401 to a call that carried a token; true when a new token is there and the call is worth repeating. */
  renew?: () => Promise<boolean>
  fetch?: typeof globalThis.fetch
  /** Milliseconds for a call that is not an upload or a stream; 20,000 unless told. */
  timeLimitMs?: number
}

export interface Client {
  /** Calls one row of the contract; the answer is checked against its schema. */
  call<N extends EndpointName>(name: N, asked: Asked<N>, options?: CallOptions): Promise<Called<Answered<N>>>
  /** Reads a stream of events until it ends or `signal` says so. */
  watch<N extends EndpointName>(
    name: N,
    asked: Asked<N>,
    onEvent: (event: Answered<N>) => void,
    signal: AbortSignal,
  ): Promise<Called<undefined>>
}

interface LooseAsk {
  params?: Record<string, unknown>
  query?: Record<string, unknown>
  body?: unknown
  fields?: Record<string, unknown>
  file?: Blob
  fileName?: string
}

const UPLOAD_LIMIT_MS = 180_000

/** The typed client of the whole contract: the app and the API's tests speak through it. */
export function createClient(options: ClientOptions): Client {
  const send = options.fetch ?? globalThis.fetch.bind(globalThis)

  async function open(row: Endpoint, ask: LooseAsk, how: CallOptions): Promise<Response> {
    const token = row.auth === 'none' ? null : options.token()
    const response = await send(options.baseUrl + addressOf(row, ask), requestOf(row, ask, how, token, options))
    if (response.status !== 401 || token === null || !options.renew || !(await options.renew())) return response
    return send(options.baseUrl + addressOf(row, ask), requestOf(row, ask, how, options.token(), options))
  }

  return {
    async call(name, asked, how = {}) {
      const row: Endpoint = ENDPOINTS[name]
      return settle(async () => {
        const response = await open(row, asked as LooseAsk, how)
        if (!response.ok) return problemOf(response)
        if (row.answer === null) return { kind: 'ok', value: undefined as Answered<typeof name> }
        return { kind: 'ok', value: row.answer.parse(await response.json()) as Answered<typeof name> }
      })
    },
    async watch(name, asked, onEvent, signal) {
      const row: Endpoint = ENDPOINTS[name]
      return settle(async () => {
        const response = await open(row, asked as LooseAsk, { signal })
        if (!response.ok || !response.body) return problemOf(response)
        for await (const event of readEvents(response.body)) onEvent(row.answer?.parse(event) as Answered<typeof name>)
        return { kind: 'ok', value: undefined }
      })
    },
  }
}

/** Network failures and answers that are not of the contract are values, not exceptions. */
async function settle<T>(work: () => Promise<Called<T>>): Promise<Called<T>> {
  try {
    return await work()
  } catch (error) {
    return { kind: 'unreachable', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}

async function problemOf(response: Response): Promise<{ kind: 'problem'; status: number; problem: Problem }> {
  return { kind: 'problem', status: response.status, problem: Problem.parse(await response.json()) }
}

function addressOf(row: Endpoint, ask: LooseAsk): string {
  const path = row.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(ask.params?.[name])))
  const query = Object.entries(ask.query ?? {}).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams(query.map(([name, value]) => [name, String(value)])).toString()
  return `/api${path}${search ? `?${search}` : ''}`
}

function requestOf(
  row: Endpoint,
  ask: LooseAsk,
  how: CallOptions,
  token: string | null,
  options: ClientOptions,
): RequestInit {
  const headers: Record<string, string> = { 'accept-language': options.language() }
  if (token !== null) headers.authorization = `Bearer ${token}`
  if (how.idempotencyKey) headers['idempotency-key'] = how.idempotencyKey
  const request: RequestInit = { method: row.method.toUpperCase(), headers, signal: limitOf(row, how, options) }
  if (row.upload) request.body = formOf(ask)
  else if (ask.body !== undefined) {
    headers['content-type'] = 'application/json'
    request.body = JSON.stringify(ask.body)
  }
  return request
}

function formOf(ask: LooseAsk): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(ask.fields ?? {}))
    if (value !== undefined) form.append(name, String(value))
  if (ask.file) form.append('file', ask.file, ask.fileName)
  return form
}

/** A stream lives until its caller ends it; everything else has a time limit. */
function limitOf(row: Endpoint, how: CallOptions, options: ClientOptions): AbortSignal | null {
  if (row.streams === 'events') return how.signal ?? null
  const limit = new AbortController()
  const timer = setTimeout(
    () => limit.abort(new Error('time limit')),
    row.upload ? UPLOAD_LIMIT_MS : (options.timeLimitMs ?? 20_000),
  )
  // Node keeps a process alive for a timer; browsers and Hermes answer a number here.
  if (typeof timer === 'object') (timer as { unref?: () => void }).unref?.()
  how.signal?.addEventListener('abort', () => limit.abort(how.signal?.reason), { once: true })
  return limit.signal
}
