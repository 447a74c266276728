import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'

/** What can go wrong at a provider. `silent`, `bad gateway`, `truncated` and what is wrong with the sound itself charge first. */
export type Fault =
  | 'busy'
  | 'overloaded'
  | 'broken'
  | 'silent'
  | 'bad gateway'
  | 'forbidden'
  | 'no quota'
  | 'refused'
  | 'truncated'
  | 'slow'
  | SpoiltSound

/** Noise for a file, the head of another format, a file that is shorter than it says, a voice that says nothing. */
type SpoiltSound = 'noise' | 'other format' | 'cut sound' | 'stillness'

export interface Answer {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body: Buffer | object
}

export interface Ask {
  readonly params: readonly string[]
  readonly query: Record<string, string>
  readonly body: unknown
}

export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: RegExp
  /** What the documentation names; anything else is refused. */
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  /** True for what is paid by the character: faults hit these alone. */
  readonly isSpeech?: boolean
  answer(ask: Ask): Answer
}

export interface Vendor {
  readonly routes: readonly Route[]
  /** A sentence when the headers are not those of the documentation. */
  refuseHeaders(headers: IncomingMessage['headers']): string | null
  /** How this vendor words a fault. */
  faulty(fault: Exclude<Fault, 'silent' | 'slow' | 'truncated' | SpoiltSound>): Answer
  /** How this vendor words a request it does not understand. */
  unknown(status: 401 | 404 | 422, message: string): Answer
}

/** A provider in this process, on a loopback port. */
export interface Stub {
  readonly url: string
  /** What was asked for against the documentation, as sentences: a test expects none. */
  readonly violations: string[]
  /** Texts that were charged, each as often as it was. */
  readonly charged: string[]
  readonly asked: { readonly path: string; readonly query: Record<string, string>; readonly body: unknown }[]
  /** The fault of the n-th speech request, from 0; null for none. */
  fail(fault: Fault | null | ((number: number) => Fault | null)): void
  close(): Promise<void>
}

/** Serves a vendor's documented requests and refuses all others, the way the vendor would. */
export async function openStub(
  vendor: Vendor,
  textOf: (body: unknown) => string,
  latencyMs: () => number = () => 0,
): Promise<Stub> {
  const state = new State(vendor, textOf, latencyMs)
  const server = createServer((request, response) => {
    state
      .serve(request, response)
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo
  const { violations, charged, asked } = state
  return {
    url: `http://127.0.0.1:${port}`,
    violations,
    charged,
    asked,
    fail: (fault) => state.fail(fault),
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

class State {
  readonly violations: string[] = []
  readonly charged: string[] = []
  readonly asked: { path: string; query: Record<string, string>; body: unknown }[] = []
  readonly #vendor: Vendor
  readonly #textOf: (body: unknown) => string
  readonly #latencyMs: () => number
  #fault: (number: number) => Fault | null = () => null
  #speeches = 0

  constructor(vendor: Vendor, textOf: (body: unknown) => string, latencyMs: () => number) {
    this.#vendor = vendor
    this.#textOf = textOf
    this.#latencyMs = latencyMs
  }

  fail(fault: Parameters<Stub['fail']>[0]): void {
    this.#fault = typeof fault === 'function' ? fault : () => fault
    this.#speeches = 0
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://stub')
    const query = Object.fromEntries(url.searchParams)
    const body = await readBody(request)
    this.asked.push({ path: url.pathname, query, body })
    const headers = this.#vendor.refuseHeaders(request.headers)
    if (headers !== null) return this.#refuse(response, 401, headers)
    const route = this.#vendor.routes.find((one) => one.method === request.method && one.path.test(url.pathname))
    if (!route) return this.#refuse(response, 404, `${request.method} ${url.pathname} is not there`)
    const wrong = wrongIn(route.query ?? z.strictObject({}), query) ?? wrongIn(route.body ?? z.undefined(), body)
    if (wrong !== null) return this.#refuse(response, 422, `${url.pathname}: ${wrong}`)
    const params = (route.path.exec(url.pathname) ?? []).slice(1).map(decodeURIComponent)
    if (!route.isSpeech) return send(response, route.answer({ params, query, body }))
    return this.#speak(response, route, { params, query, body })
  }

  async #speak(response: ServerResponse, route: Route, ask: Ask): Promise<void> {
    const fault = this.#fault(this.#speeches++)
    // What is refused is neither made nor charged, and stands in no books.
    if (isRefusal(fault)) return send(response, this.#vendor.faulty(fault))
    const answer = route.answer(ask)
    if (answer.status === 200) this.charged.push(this.#textOf(ask.body))
    if (fault === 'silent') return
    await wait(this.#latencyMs())
    if (fault === 'slow') await wait(SLOW_MS)
    if (fault === 'truncated') return cutShort(response, answer)
    if (isSpoilt(fault))
      return send(
        response,
        withSound(answer, (wav) => spoilt(wav, fault)),
      )
    return send(response, fault === 'bad gateway' ? this.#vendor.faulty(fault) : answer)
  }

  #refuse(response: ServerResponse, status: 401 | 404 | 422, message: string): void {
    this.violations.push(message)
    send(response, this.#vendor.unknown(status, message))
  }
}

type Refusal = Exclude<Fault, 'silent' | 'bad gateway' | 'truncated' | 'slow' | SpoiltSound>

function isRefusal(fault: Fault | null): fault is Refusal {
  return fault !== null && !isSpoilt(fault) && !['silent', 'bad gateway', 'truncated', 'slow'].includes(fault)
}

function isSpoilt(fault: Fault | null): fault is SpoiltSound {
  return fault !== null && ['noise', 'other format', 'cut sound', 'stillness'].includes(fault)
}

const WAV_HEAD = 44

function spoilt(wav: Buffer, fault: SpoiltSound): Buffer {
  if (fault === 'noise') return randomBytes(wav.length)
  if (fault === 'other format') return Buffer.concat([Buffer.from('OggS\0'), wav.subarray(WAV_HEAD)])
  if (fault === 'cut sound') return wav.subarray(0, wav.length / 2)
  return Buffer.concat([wav.subarray(0, WAV_HEAD), Buffer.alloc(wav.length - WAV_HEAD)])
}

/** The answer with another sound: the body itself, or what is in it. */
function withSound(answer: Answer, change: (wav: Buffer) => Buffer): Answer {
  if (Buffer.isBuffer(answer.body)) return { ...answer, body: change(answer.body) }
  const { audio_base64 } = WithSound.parse(answer.body)
  return {
    ...answer,
    body: { ...answer.body, audio_base64: change(Buffer.from(audio_base64, 'base64')).toString('base64') },
  }
}

const WithSound = z.object({ audio_base64: z.string() })

const SLOW_MS = 1_500

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString())
}

function wrongIn(schema: z.ZodType, value: unknown): string | null {
  const read = schema.safeParse(value)
  return read.success ? null : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')
}

function bytesOf({ body }: Answer): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
}

function send(response: ServerResponse, answer: Answer): void {
  const type = Buffer.isBuffer(answer.body) ? 'audio/wav' : 'application/json'
  response.writeHead(answer.status, { 'content-type': type, ...answer.headers }).end(bytesOf(answer))
}

/** Half of what was announced, and then the line is dead. */
function cutShort(response: ServerResponse, answer: Answer): void {
  const bytes = bytesOf(answer)
  response.writeHead(200, { 'content-length': String(bytes.length) })
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy())
}
