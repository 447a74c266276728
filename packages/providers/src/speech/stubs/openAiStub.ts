import { z } from 'zod'
import { type Answer, openStub, type Stub, type Vendor } from './strictServer.ts'
import { toneSpeech, wavOf } from './toneSpeech.ts'

export const OPENAI_KEY = 'sk-stub'
const HZ = 24_000

/** A server that speaks OpenAI's `/v1/audio/speech` by its reference, and names Kokoro's voices. */
export async function openOpenAiStub(): Promise<Stub> {
  return openStub(VENDOR, (body) => Speech.parse(body).input)
}

const Speech = z.strictObject({
  model: z.literal('kokoro'),
  input: z.string().min(1).max(4096),
  voice: z.string(),
  response_format: z.enum(['mp3', 'opus', 'aac', 'flac', 'wav', 'pcm']).optional(),
  speed: z.number().min(0.25).max(4).optional(),
  instructions: z.string().optional(),
})

const VENDOR: Vendor = {
  refuseHeaders: (headers) =>
    headers.authorization === `Bearer ${OPENAI_KEY}` ? null : 'authorization is missing or wrong',
  unknown: (status, message) => failed(status, 'invalid_request_error', message),
  faulty: (fault) => FAULTS[fault],
  routes: [
    {
      method: 'POST',
      path: /^\/v1\/audio\/speech$/,
      body: Speech,
      isSpeech: true,
      answer({ body }) {
        const { input, voice: voiceId, speed: rate = 1 } = Speech.parse(body)
        if (!/^[abe][fm]_/.test(voiceId)) return failed(400, 'voice_not_found', voiceId)
        return { status: 200, body: wavOf(toneSpeech(input, { voiceId, rate, sampleRate: HZ }).samples, HZ) }
      },
    },
  ],
}

const FAULTS: Record<Parameters<Vendor['faulty']>[0], Answer> = {
  busy: failed(429, 'rate_limit_exceeded', 'slow down'),
  overloaded: failed(503, 'overloaded', 'too much to do'),
  broken: failed(500, 'server_error', 'broken'),
  'bad gateway': { status: 502, body: Buffer.from('<html>Bad Gateway</html>') },
  forbidden: failed(401, 'invalid_api_key', 'no'),
  'no quota': failed(429, 'insufficient_quota', 'the purse is empty'),
  refused: failed(400, 'content_policy', 'no'),
}

function failed(status: number, code: string, message: string): Answer {
  return { status, body: { error: { message, type: code, param: null, code } } }
}
