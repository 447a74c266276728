import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { ScriptEvent } from '@scripteam/contract/api'
import { createClient } from '@scripteam/contract/client'
import { type ScriptId, UserId } from '@scripteam/contract/model'
import { openedBlob } from '@scripteam/pipeline/ports'
import express, { Router } from 'express'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Connection, connect, idempotencyKeys, users } from '../src/db/index.ts'
import { type Ask, fail, type Handlers } from '../src/http/handler.ts'
import { memoryLimits } from '../src/http/limits.ts'
import { type Ground, type LooseHandler, mount, mountAll } from '../src/http/mount.ts'
import { storedIdempotency } from '../src/http/storedIdempotency.ts'
import { DATABASES, type OwnDatabase, ownDatabase } from './databases.ts'
import { answerOf, problemOf } from './harness.ts'

const USER = UserId.parse('00000000-0000-4000-8000-000000000001')
const SCRIPT = '00000000-0000-4000-8000-000000000002' as ScriptId

describe.each(DATABASES)('a handler bound to a row of the contract on %s', (database) => {
  let own: OwnDatabase
  let connection: Connection
  let server: Server | undefined
  beforeAll(async () => {
    own = await ownDatabase(database)
    connection = await connect({ url: own.url })
    const account = { id: USER, email: 'a@example.org', authProvider: 'local', role: 'member' } as const
    await connection.db.insert(users).values(account)
  })
  afterEach(async () => {
    server?.closeAllConnections()
    server?.close()
    await connection.db.delete(idempotencyKeys)
  })
  afterAll(async () => {
    await connection.close()
    await own.drop()
  })

  const ground = (): Ground => ({
    authenticate: async () => ({ id: USER, role: 'member', subscription: 'free', session: null }),
    admit: async () => null,
    limits: memoryLimits({ auth: 0, uploads: 0, partners: 0 }, Date.now),
    idempotency: storedIdempotency(connection.db),
    checkAnswers: true,
  })

  async function serve<N extends keyof Handlers>(name: N, handler: Handlers[N]) {
    const router = Router()
    mount(router, name, handler as LooseHandler, ground())
    server = createServer(express().use('/api', router)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const baseUrl = `http://127.0.0.1:${port}`
    return { baseUrl, client: createClient({ baseUrl, token: () => 'a.b.c', language: () => 'en' }) }
  }

  it('is not enough: all of them have to be there', () => {
    expect(() => mountAll(Router(), {}, ground())).toThrow(/no handler: register, login/)
  })

  it('works once for a key, and answers the same request again with what it answered', async () => {
    let times = 0
    const { client } = await serve('processScript', async () => {
      times += 1
      return { workflowId: `00000000-0000-4000-8000-00000000000${times}`, estimatedDuration: times }
    })
    const asked = { params: { id: SCRIPT }, body: CONFIRMATION }
    const first = answerOf(await client.call('processScript', asked, { idempotencyKey: 'one' }))
    expect(answerOf(await client.call('processScript', asked, { idempotencyKey: 'one' }))).toEqual(first)
    expect(answerOf(await client.call('processScript', asked, { idempotencyKey: 'two' })).estimatedDuration).toBe(2)
    expect(answerOf(await client.call('processScript', asked)).estimatedDuration).toBe(3)
  })

  it('refuses a key that comes with another body, or for another script', async () => {
    const { client } = await serve('processScript', async () => DONE)
    const key = { idempotencyKey: 'one' }
    answerOf(await client.call('processScript', { params: { id: SCRIPT }, body: CONFIRMATION }, key))
    const body = { ...CONFIRMATION, voicePreferences: { region: 'mexico' } } as const
    const other = await client.call('processScript', { params: { id: SCRIPT }, body }, key)
    expect(problemOf(other).code).toBe('IDEMPOTENCY_CONFLICT')
    const elsewhere = await client.call(
      'processScript',
      { params: { id: USER as string as ScriptId }, body: CONFIRMATION },
      key,
    )
    expect(problemOf(elsewhere).code).toBe('IDEMPOTENCY_CONFLICT')
  })

  it('works once when the same request comes twice at the same time', async () => {
    let times = 0
    const { client } = await serve('processScript', async () => {
      times += 1
      await pause(200)
      return DONE
    })
    const asked = { params: { id: SCRIPT }, body: CONFIRMATION }
    const both = await Promise.all([1, 2].map(() => client.call('processScript', asked, { idempotencyKey: 'one' })))
    expect(both.map(answerOf)).toEqual([DONE, DONE])
    expect(times).toBe(1)
  })

  it('may be tried again with the same key after it failed', async () => {
    let times = 0
    const { client } = await serve('processScript', async () => {
      times += 1
      if (times === 1) throw new Error('a bug')
      return times === 2 ? fail('STILL_READING') : DONE
    })
    const asked = { params: { id: SCRIPT }, body: CONFIRMATION }
    const call = () => client.call('processScript', asked, { idempotencyKey: 'one' })
    expect((await call()).kind).not.toBe('ok')
    expect(problemOf(await call()).code).toBe('STILL_READING')
    expect(answerOf(await call())).toEqual(DONE)
  })

  it('sends events as they come and lets go when the listener leaves', async () => {
    let isOver = false
    const { client } = await serve('watchScript', async ({ signal }) => events(signal, () => (isOver = true)))
    const leave = new AbortController()
    const heard: ScriptEvent[] = []
    await client.watch(
      'watchScript',
      { params: { id: SCRIPT } },
      (event) => {
        heard.push(event)
        if (heard.length === 3) leave.abort()
      },
      leave.signal,
    )
    await pause(100)
    expect(heard.map((event) => event.kind === 'status' && event.progress.percent)).toEqual([0, 1, 2])
    expect(isOver).toBe(true)
  })

  it('sends one range of a recording, and says when there is no such range', async () => {
    const bytes = Uint8Array.from({ length: 100 }, (_, place) => place)
    const { baseUrl } = await serve('getAudio', async () => ({
      content: openedBlob({ bytes, mime: 'audio/mpeg' }),
      isImmutable: true,
      tag: 'voz',
    }))
    const address = `${baseUrl}/api/audio/${'a'.repeat(64)}?expires=1&signature=x`
    const ask = (range: string, others = {}) => fetch(address, { headers: { range, ...others } })
    const middle = await ask('bytes=10-19')
    expect([middle.status, middle.headers.get('content-range')]).toEqual([206, 'bytes 10-19/100'])
    expect(new Uint8Array(await middle.arrayBuffer())).toEqual(bytes.slice(10, 20))
    const last = await ask('bytes=-5')
    expect(new Uint8Array(await last.arrayBuffer())).toEqual(bytes.slice(95))
    expect((await ask('bytes=200-')).status).toBe(416)
    expect((await ask('bytes=10-19', { 'if-range': '"voz"' })).status).toBe(206)
    const changed = await ask('bytes=10-19', { 'if-range': '"otra"' })
    expect([changed.status, changed.headers.get('content-length')]).toEqual([200, '100'])
    const known = await fetch(address, { headers: { 'if-none-match': 'W/"x", "voz"' } })
    expect([known.status, await known.text()]).toEqual([304, ''])
    const head = await fetch(address, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length'), head.headers.get('etag')]).toEqual([200, '100', '"voz"'])
    const whole = await fetch(address)
    expect([whole.status, whole.headers.get('cache-control')]).toEqual([200, 'private, max-age=31536000, immutable'])
  })

  it('is handed the file as it was named and the bytes as they were', async () => {
    let seen: Ask<'uploadScript'> | undefined
    const { client } = await serve('uploadScript', async (ask) => {
      seen = ask
      return fail('FILE_NO_TEXT')
    })
    const file = new Blob([new Uint8Array([0, 255, 13, 10])])
    const fields = { title: ' Doña Inés ', expectedLanguage: 'es' } as const
    const called = await client.call('uploadScript', { fields, file, fileName: 'año ñ.txt' })
    expect(problemOf(called).code).toBe('FILE_NO_TEXT')
    expect(seen?.file.name).toBe('año ñ.txt')
    expect([...(seen?.file.bytes ?? [])]).toEqual([0, 255, 13, 10])
    expect(seen?.fields).toEqual({ title: 'Doña Inés', expectedLanguage: 'es' })
  })
})

const CONFIRMATION = { confirmLanguage: 'es', voicePreferences: { region: 'spain' } } as const
const DONE = { workflowId: '00000000-0000-4000-8000-000000000009', estimatedDuration: 3 }

async function* events(signal: AbortSignal, over: () => void): AsyncGenerator<ScriptEvent> {
  try {
    for (let percent = 0; !signal.aborted; percent += 1) {
      yield { kind: 'status', status: 'analyzing', progress: { step: 'readScript', percent } }
      await pause(10)
    }
  } finally {
    over()
  }
}
