import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { transcriberConformance } from '@scripteam/pipeline/conformance'
import { afterEach, describe, expect, it } from 'vitest'
import { createNoTranscriber, createOpenAiTranscriber } from './index.ts'

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/** A server on loopback that answers as it is told, or never. */
async function openServer(answer: { status: number; body: unknown } | null) {
  const asked: { path: string; key: string; form: FormData }[] = []
  const server = createServer(async (request, response) => {
    const pieces: Uint8Array[] = []
    for await (const piece of request) pieces.push(piece)
    const headers = { 'content-type': request.headers['content-type'] ?? '' }
    const form = await new Response(Buffer.concat(pieces), { headers }).formData()
    asked.push({ path: request.url ?? '', key: request.headers.authorization ?? '', form })
    if (answer)
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stops.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/v1`, asked }
}

const SAID = { status: 200, body: { text: ' The oven is singing. ' } }
const NEVER = new AbortController().signal

transcriberConformance('no transcriber', async () => createNoTranscriber())
transcriberConformance('an OpenAI-compatible server', async () =>
  createOpenAiTranscriber({ url: (await openServer(SAID)).url, model: 'whisper-1' }),
)

describe('a transcription server', () => {
  it('is sent the sound, its language and the model, with the key', async () => {
    const { url, asked } = await openServer(SAID)
    const transcriber = createOpenAiTranscriber({ url, model: 'small', key: 'secret' })
    const sound = new Uint8Array([82, 73, 70, 70])
    expect(await transcriber.transcribe(sound, 'en', NEVER)).toEqual({ kind: 'text', text: 'The oven is singing.' })
    const [{ path, key, form } = { path: '', key: '', form: new FormData() }] = asked
    expect([path, key, form.get('model'), form.get('language')]).toEqual([
      '/v1/audio/transcriptions',
      'Bearer secret',
      'small',
      'en',
    ])
    expect(new Uint8Array(await (form.get('file') as File).arrayBuffer())).toEqual(sound)
  })

  it.each([
    ['is busy', { status: 503, body: { error: { message: 'busy' } } }],
    ['answers something else', { status: 200, body: { words: [] } }],
  ])('is no hindrance when it %s: the actor goes on by other means', async (_, answer) => {
    const { url, asked } = await openServer(answer)
    const written = await createOpenAiTranscriber({ url, model: 'small' }).transcribe(new Uint8Array(44), 'es', NEVER)
    expect(written.kind).toBe('problem')
    expect(asked).toHaveLength(1)
  })

  it('is not waited for longer than its limit', async () => {
    const { url } = await openServer(null)
    const transcriber = createOpenAiTranscriber({ url, model: 'small', limitMs: 100 })
    expect((await transcriber.transcribe(new Uint8Array(44), 'es', NEVER)).kind).toBe('problem')
  })
})
