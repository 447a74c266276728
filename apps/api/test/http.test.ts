import { connect } from 'node:net'
import { ENDPOINTS, type Endpoint, UPLOAD_LIMIT_BYTES } from '@scripteam/contract/api'
import type { ScriptId } from '@scripteam/contract/model'
import { Problem } from '@scripteam/contract/problem'
import { sql } from 'drizzle-orm'
import { exportJWK, generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keptSecret } from '../src/db/index.ts'
import { DATABASES } from './databases.ts'
import { type Actor, answerOf, problemOf, startApp, type TestApp } from './harness.ts'

describe.each(DATABASES)('the API on %s', (database) => {
  let app: TestApp
  let actor: Actor
  beforeAll(async () => {
    app = await startApp(database)
    actor = await app.newcomer()
  })
  afterAll(() => app.stop())

  it('lets nobody in without a token, whatever the endpoint', async () => {
    for (const row of Object.values<Endpoint>(ENDPOINTS).filter(({ auth }) => auth === 'bearer')) {
      const path = row.path.replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000')
      const response = await fetch(`${app.baseUrl}/api${path}`, { method: row.method.toUpperCase() })
      expect([row.path, response.status]).toEqual([row.path, 401])
    }
  })

  it('says in Spanish what happened to somebody who reads Spanish', async () => {
    const body = { email: 'nadie@example.org', password: 'no es esta' }
    const spanish = problemOf(await app.stranger('es').call('login', { body }))
    expect(spanish.message).toBe('El correo o la contraseña no son correctos. Revísalos e inténtalo de nuevo.')
    expect(problemOf(await app.stranger('en').call('login', { body })).message).toContain('Check both')
  })

  it('names the fields that are wrong', async () => {
    const body = { email: 'not an address', password: 'short', firstName: ' ', preferredLanguage: 'es' } as const
    const problem = problemOf(await app.stranger().call('register', { body }))
    expect(problem).toMatchObject({ code: 'INVALID_INPUT', status: 400 })
    expect(JSON.stringify(problem.details)).toMatch(/email.*password.*firstName/)
  })

  it.each([
    ['{"email": ', 400, 'INVALID_JSON'],
    ['[]', 400, 'INVALID_INPUT'],
    ['', 400, 'INVALID_INPUT'],
    [`{"email": "${'a'.repeat(1024 * 1024)}"}`, 413, 'BODY_TOO_LARGE'],
  ])('refuses the body %.12s with a code of its own', async (body, status, code) => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${app.baseUrl}/api/auth/login`, { method: 'POST', headers, body })
    expect([response.status, Problem.parse(await response.json()).code]).toEqual([status, code])
  })

  it('refuses a body that is not compressed as it says', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
    const response = await fetch(`${app.baseUrl}/api/auth/login`, { method: 'POST', headers, body: '{}' })
    expect([response.status, Problem.parse(await response.json()).code]).toEqual([400, 'INVALID_INPUT'])
  })

  it.each(['A\0B', 'half a pair: \ud83c'])('refuses characters that no database keeps: %j', async (text) => {
    const body = {
      email: 'text@example.org',
      password: 'long enough',
      firstName: text,
      preferredLanguage: 'es',
    } as const
    const named = problemOf(await app.stranger().call('register', { body }))
    expect(named).toMatchObject({ code: 'INVALID_INPUT', details: { issues: [{ path: 'firstName' }] } })
  })

  it('refuses a search for a character that no title can have', async () => {
    const problem = problemOf(await actor.client.call('listScripts', { query: { search: 'a\0b' } }))
    expect(problem).toMatchObject({ code: 'INVALID_INPUT', details: { issues: [{ path: 'search' }] } })
  })

  it.each(['/api/nothing', '/api/scripts/%E0%A4%A', '/api/scripts/x/y/z', '/nothing.js'])(
    'does not know %s',
    async (path) => {
      const response = await fetch(app.baseUrl + path)
      expect([response.status, Problem.parse(await response.json()).code]).toEqual([404, 'NOT_FOUND'])
    },
  )

  it('answers an id that cannot be one like one that is not there', async () => {
    const ids = ['no-id', '00000000-0000-4000-8000-000000000000'] as ScriptId[]
    const codes = []
    for (const id of ids) codes.push(problemOf(await actor.client.call('getScript', { params: { id } })).code)
    expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND'])
  })

  it('believes only tokens that its own key signed, for itself, with an end', async () => {
    const { db, seal } = app.instance.parts
    const key = await importJWK(
      JSON.parse(await keptSecret(db, seal, 'token key', async () => 'there is one')),
      'RS256',
    )
    const stranger = await generateKeyPair('RS256')
    const claims = { iss: 'urn:scripteam:local', aud: 'scripteam-api', sub: actor.user.id }
    const soon = Math.floor(Date.now() / 1000) + 60
    const sign = (payload: Record<string, unknown>, by = key) =>
      new SignJWT(payload).setProtectedHeader({ alg: 'RS256' }).sign(by)
    const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(stranger.publicKey)))
    const tokens: [string, string, number][] = [
      ['genuine', await sign({ ...claims, exp: soon }), 200],
      ['no end', await sign(claims), 401],
      ['ended', await sign({ ...claims, exp: soon - 120 }), 401],
      ['another audience', await sign({ ...claims, aud: 'another', exp: soon }), 401],
      ['another issuer', await sign({ ...claims, iss: 'urn:another', exp: soon }), 401],
      ["a stranger's key", await sign({ ...claims, exp: soon }, stranger.privateKey), 401],
      ['no signature', new UnsecuredJWT({ ...claims, exp: soon }).encode(), 401],
      ['HMAC', await new SignJWT({ ...claims, exp: soon }).setProtectedHeader({ alg: 'HS256' }).sign(secret), 401],
      [
        'an account that is gone',
        await sign({ ...claims, sub: '00000000-0000-4000-8000-000000000000', exp: soon }),
        401,
      ],
    ]
    for (const [what, token, status] of tokens) {
      const response = await fetch(`${app.baseUrl}/api/me`, { headers: { authorization: `Bearer ${token}` } })
      expect([what, response.status]).toEqual([what, status])
    }
  })

  it('publishes the keys of its tokens and nothing private', async () => {
    const response = await fetch(`${app.baseUrl}/api/.well-known/jwks.json`)
    const { keys } = await response.json()
    expect(Object.keys(keys[0]).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use'])
  })

  it.each([
    ['no form', new Uint8Array(10), 'application/octet-stream', 'FILE_MISSING'],
    ['a form without a boundary', new Uint8Array(10), 'multipart/form-data', 'FILE_MISSING'],
    [
      'a form that ends inside the file',
      part('begin').slice(0, -20),
      'multipart/form-data; boundary=b',
      'UPLOAD_TRUNCATED',
    ],
    ['an empty form', new TextEncoder().encode('--b--\r\n'), 'multipart/form-data; boundary=b', 'FILE_MISSING'],
  ])('refuses an upload that is %s', async (_what, body, type, code) => {
    const headers = { 'content-type': type, authorization: `Bearer ${actor.credentials.token}` }
    const response = await fetch(`${app.baseUrl}/api/scripts`, { method: 'POST', headers, body })
    expect(Problem.parse(await response.json()).code).toBe(code)
  })

  it('refuses an upload above the limit, and hears the answer', async () => {
    const file = new Blob([new Uint8Array(UPLOAD_LIMIT_BYTES + 1)])
    const called = await actor.client.call('uploadScript', { fields: {}, file, fileName: 'big.txt' })
    expect(problemOf(called)).toMatchObject({ code: 'FILE_TOO_LARGE', status: 413 })
  })

  it('survives a connection that breaks in the middle of an upload', async () => {
    const { hostname, port } = new URL(app.baseUrl)
    const socket = connect(Number(port), hostname)
    const head = `POST /api/scripts HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${actor.credentials.token}\r\n`
    socket.write(`${head}Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n`)
    socket.write(part('begin'))
    await new Promise((resolve) => setTimeout(resolve, 100))
    socket.destroy()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(answerOf(await app.stranger().call('getHealth', {})).status).toBe('ok')
  })

  it('is ready when the database answers, and describes itself', async () => {
    expect(answerOf(await app.stranger().call('getReady', {})).parts.database).toBe('ok')
    expect(Object.keys(answerOf(await app.stranger().call('getOpenApi', {})))).toContain('paths')
    const docs = await fetch(`${app.baseUrl}/api/docs`, { headers: { 'accept-language': 'es' } })
    const page = await docs.text()
    expect(page).toContain('El contrato completo')
    expect(page).not.toMatch(/<script|src=|https?:\/\//)
  })

  it('keeps a request id that a proxy gave, and makes one otherwise', async () => {
    const given = await fetch(`${app.baseUrl}/api/health`, { headers: { 'x-request-id': 'from-the-proxy-1' } })
    expect(given.headers.get('x-request-id')).toBe('from-the-proxy-1')
    const harmful = await fetch(`${app.baseUrl}/api/health`, { headers: { 'x-request-id': 'two words' } })
    expect(harmful.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe.runIf(DATABASES.includes('postgres'))('a PostgreSQL', () => {
  it('may drop all its connections: the next request is answered again', async () => {
    const app = await startApp('postgres', { environment: { LOG_LEVEL: 'silent' } })
    const actor = await app.newcomer()
    const { db, connection } = app.instance.parts
    if (connection.driver.kind !== 'postgres') throw new Error('not on PostgreSQL')
    const other = new Client({ connectionString: connection.driver.url })
    await other.connect()
    await db.execute(sql`select 1`)
    const mine = 'datname = current_database() and pid <> pg_backend_pid()'
    await other.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${mine}`)
    await other.end()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect((await actor.ask('getMe', {})).id).toBe(actor.user.id)
    await app.stop()
  })
})

describe('limits', () => {
  let app: TestApp
  beforeAll(async () => {
    const environment = { RATE_LIMIT_AUTH: '5', ALLOW_REGISTRATION: 'false' }
    app = await startApp(DATABASES.at(-1) ?? 'pglite', { environment })
  })
  afterAll(() => app.stop())

  it('keep newcomers out where registration is closed, all but the first', async () => {
    const { user } = await app.newcomer()
    expect(user.role).toBe('administrator')
    const body = { email: 'late@example.org', password: 'a password', firstName: 'L', preferredLanguage: 'en' } as const
    expect(problemOf(await app.stranger().call('register', { body })).code).toBe('FORBIDDEN')
  })

  it('slow down somebody who tries one password after another, and say for how long', async () => {
    const body = { email: 'nobody@example.org', password: 'a guess' }
    const codes = []
    for (let guess = 0; guess < 5; guess += 1) codes.push(problemOf(await app.stranger().call('login', { body })).code)
    // Two of the five requests of this minute went to the test above.
    const [bad, slow] = ['BAD_CREDENTIALS', 'TOO_MANY_REQUESTS']
    expect(codes).toEqual([bad, bad, bad, slow, slow])
    const headers = { 'content-type': 'application/json' }
    const login = { method: 'POST', headers, body: JSON.stringify(body) }
    const response = await fetch(`${app.baseUrl}/api/auth/login`, login)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

/** One file in a form with the boundary `b`, closed. */
function part(content: string): Uint8Array<ArrayBuffer> {
  const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="x.txt"\r\n\r\n'
  return new TextEncoder().encode(`${head}${content.repeat(20)}\r\n--b--\r\n`)
}
