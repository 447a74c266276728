import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the next question is met; the last one named stays. */
export type Manner =
  | { kind: 'content'; content: string; finish?: 'stop' | 'length' }
  /** Answers with the JSON that somebody dictates in the material, as a model does that takes dialogue for orders. */
  | { kind: 'obedient' }
  | { kind: 'noChoices' }
  | { kind: 'error'; status: number; retryAfter?: string }
  | { kind: 'hang' }
  | { kind: 'slowDrip' }

/** A server on loopback that speaks chat completions, and misbehaves as it is told. For tests. */
export async function startStub(manners: Manner[]) {
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    const manner = manners[Math.min(asked.length, manners.length - 1)]
    asked.push(body)
    if (manner) meet(manner, body, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function meet(manner: Manner, body: string, response: ServerResponse): void {
  if (manner.kind === 'obedient') complete([choiceOf(dictatedIn(body), 'stop')], response)
  if (manner.kind === 'slowDrip') drip(response)
  if (manner.kind === 'error') fail(manner, response)
  if (manner.kind === 'noChoices') complete([], response)
  if (manner.kind === 'content') complete([choiceOf(manner.content, manner.finish ?? 'stop')], response)
}

function dictatedIn(body: string): string {
  const { material } = JSON.parse(JSON.parse(body).messages[1].content)
  return /\{.*\}/s.exec(material)?.[0] ?? 'I was told nothing.'
}

function complete(choices: unknown[], response: ServerResponse): void {
  send(response, 200, { id: 'chatcmpl-1', object: 'chat.completion', created: 1, model: 'stub', choices })
}

function choiceOf(content: string, finish: string) {
  return { index: 0, message: { role: 'assistant', content }, finish_reason: finish }
}

function fail({ status, retryAfter }: { status: number; retryAfter?: string }, response: ServerResponse): void {
  if (retryAfter) response.setHeader('retry-after', retryAfter)
  send(response, status, { error: { message: 'not now', type: 'server_error', param: null, code: null } })
}

function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  const timer = setInterval(() => response.write(' '), 20)
  response.on('close', () => clearInterval(timer))
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
