import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import type { Context, Llama, LlamaModule } from './loadLlama.ts'
import { CONTEXT } from './tinyModel.ts'

/** One thread: with more of them a model this small mostly waits for itself. */
const THREADS = 1

const Asked = z.object({
  model: z.string(),
  temperature: z.number(),
  max_tokens: z.int(),
  messages: z.tuple([
    z.object({ role: z.literal('system'), content: z.string() }),
    z.object({ role: z.literal('user'), content: z.string() }),
  ]),
  response_format: z.object({
    type: z.literal('json_schema'),
    json_schema: z.object({ name: z.string(), strict: z.literal(true), schema: z.record(z.string(), z.unknown()) }),
  }),
})
type Asked = z.infer<typeof Asked>

/** llama.cpp with a model from a file, behind OpenAI's chat completions on loopback. For tests. */
export async function startLlamaServer(module: LlamaModule, modelPath: string) {
  const llama = await module.getLlama({
    gpu: false,
    build: 'never',
    skipDownload: true,
    logLevel: 'error',
    maxThreads: THREADS,
  })
  const model = await llama.loadModel({ modelPath })
  const context = await model.createContext({ contextSize: CONTEXT, threads: THREADS })
  const said: { to: string; text: string }[] = []
  const server = createServer((request, response) => {
    void reply(request, response, async (asked, signal) => {
      const answer = await complete(asked, { module, llama, context }, signal)
      said.push({ to: asked.messages[1].content, text: answer.text })
      return answer
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    /** What the model said to what, letter by letter. */
    said,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await llama.dispose()
    },
  }
}

interface Answered {
  readonly text: string
  readonly isCutOff: boolean
}

async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (asked: Asked, signal: AbortSignal) => Promise<Answered>,
): Promise<void> {
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  let body = ''
  for await (const piece of request) body += piece
  const asked = Asked.safeParse(JSON.parse(body))
  if (request.url !== '/v1/chat/completions' || !asked.success) return send(response, 400, problem(asked.error))
  try {
    const { text, isCutOff } = await answer(asked.data, gone.signal)
    const choice = {
      index: 0,
      message: { role: 'assistant', content: text },
      finish_reason: isCutOff ? 'length' : 'stop',
    }
    const { model } = asked.data
    send(response, 200, { id: 'chatcmpl-1', object: 'chat.completion', created: 1, model, choices: [choice] })
  } catch (error) {
    send(response, 500, problem(error))
  }
}

async function complete(
  { messages: [system, user], response_format, max_tokens, temperature }: Asked,
  { module, llama, context }: { module: LlamaModule; llama: Llama; context: Context },
  signal: AbortSignal,
): Promise<Answered> {
  const grammar = await llama.createGrammarForJsonSchema(response_format.json_schema.schema)
  const contextSequence = context.getSequence()
  try {
    const chatWrapper = new module.GeneralChatWrapper()
    const session = new module.LlamaChatSession({ contextSequence, chatWrapper, systemPrompt: system.content })
    const options = { grammar, maxTokens: max_tokens, temperature, signal, stopOnAbortSignal: true }
    const { responseText, stopReason } = await session.promptWithMeta(user.content, options)
    return { text: responseText, isCutOff: stopReason === 'maxTokens' }
  } finally {
    contextSequence.dispose()
  }
}

function problem(error: unknown) {
  return { error: { message: String(error), type: 'invalid_request_error', param: null, code: null } }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
