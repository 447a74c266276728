import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type Client, createClient } from './client.ts'
import type { ScriptId } from './model/index.ts'

const ID = '0190a000-0000-7000-8000-000000000001' as ScriptId // any valid id
const PROBLEM = {
  code: 'UNAUTHENTICATED',
  message: 'Sign in again.',
  timestamp: '2026-01-01T00:00:00.000Z',
  requestId: 'r1',
}

let server: Server | undefined
afterEach(() => server?.close())

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void

async function clientOf(answer: Answer, more: Partial<Parameters<typeof createClient>[0]> = {}): Promise<Client> {
  server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    answer(request, response, body)
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server has one
  return createClient({ baseUrl: `http://127.0.0.1:${port}`, token: () => 'old', language: () => 'es', ...more })
}

describe('the client', () => {
  it('asks for the path with its parameters and the question that is set', async () => {
    let asked = ''
    const client = await clientOf((request, response) => {
      asked = `${request.method} ${request.url} ${request.headers.authorization} ${request.headers['accept-language']}`
      response.end(JSON.stringify({ scripts: [], nextCursor: null }))
    })
    const called = await client.call('listScripts', { query: { limit: 5, search: 'la vida' } })
    expect(asked).toBe('GET /api/scripts?limit=5&search=la+vida Bearer old es')
    expect(called).toEqual({ kind: 'ok', value: { scripts: [], nextCursor: null } })
  })

  it('hands on the problem that the server names', async () => {
    const client = await clientOf((_, response) =>
      response.writeHead(404).end(JSON.stringify({ ...PROBLEM, code: 'NOT_FOUND' })),
    )
    const called = await client.call('getScript', { params: { id: ID } })
    expect(called).toMatchObject({ kind: 'problem', status: 404, problem: { code: 'NOT_FOUND' } })
  })

  it('repeats a call once with the new token after a 401', async () => {
    let token = 'old'
    const seen: (string | undefined)[] = []
    const client = await clientOf(
      (request, response) => {
        seen.push(request.headers.authorization)
        if (request.headers.authorization === 'Bearer new') response.writeHead(204).end()
        else response.writeHead(401).end(JSON.stringify(PROBLEM))
      },
      {
        token: () => token,
        renew: async () => {
          token = 'new'
          return true
        },
      },
    )
    expect(await client.call('deleteScript', { params: { id: ID } })).toEqual({ kind: 'ok', value: undefined })
    expect(seen).toEqual(['Bearer old', 'Bearer new'])
  })

  it('says that nobody answered when the time limit passes', async () => {
    const client = await clientOf(() => undefined, { timeLimitMs: 50 })
    expect(await client.call('getHealth', {})).toMatchObject({ kind: 'unreachable' })
  })

  it('does not trust an answer that is not of the contract', async () => {
    const client = await clientOf((_, response) => response.end(JSON.stringify({ status: 'fine' })))
    expect(await client.call('getHealth', {})).toMatchObject({ kind: 'unreachable' })
  })

  it('reads events that arrive in pieces', async () => {
    const event = { kind: 'sceneRecorded', sceneId: 's', recorded: 1, scenes: 2 }
    const client = await clientOf((_, response) => {
      response.write(': hello\n\nda')
      response.write(`ta: ${JSON.stringify(event)}\r\n\r\n`)
      response.end(`data: ${JSON.stringify({ ...event, recorded: 2 })}\n\n`)
    })
    const events: unknown[] = []
    await client.watch('watchScript', { params: { id: ID } }, (one) => events.push(one), AbortSignal.timeout(2000))
    expect(events).toEqual([event, { ...event, recorded: 2 }])
  })
})
