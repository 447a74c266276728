import { z } from 'zod'
import { type Answer, openStub, type Stub, type Vendor } from './strictServer.ts'
import { toneSpeech, wavOf } from './toneSpeech.ts'

export const PLAYHT_KEY = 'stub-secret'
export const PLAYHT_USER = 'stub-user'

/** PlayHT's API v2 as its reference described it while there was one. */
export async function openPlayHtStub(): Promise<Stub> {
  return openStub(VENDOR, (body) => Speech.parse(body).text)
}

const Speech = z.strictObject({
  text: z.string().min(1).max(20_000),
  voice: z.string(),
  voice_engine: z.literal('Play3.0-mini'),
  language: z.enum(['spanish', 'english']).optional(),
  output_format: z.enum(['mp3', 'wav', 'ogg', 'flac', 'mulaw', 'raw']).optional(),
  quality: z.enum(['draft', 'low', 'medium', 'high', 'premium']).optional(),
  speed: z.number().min(0.1).max(5).optional(),
  sample_rate: z.int().min(8000).max(48_000).optional(),
  seed: z.int().min(0).optional(),
  temperature: z.number().min(0).max(2).optional(),
})

const VOICES = [
  voice('ines', 'female', 'youth', 'es-ES', 'castilian'),
  voice('mateo', 'male', 'adult', 'es-MX', 'mexican'),
  voice('carla', 'female', 'old', 'es-MX', 'mexican'),
  voice('jennifer', 'female', 'adult', 'en-US', 'american'),
  voice('oliver', 'male', 'old', 'en-GB', 'british'),
  { ...voice('larry', 'male', 'adult', 'en-US', 'american'), voice_engine: 'PlayHT1.0' },
]

function voice(name: string, gender: string, age: string, language_code: string, accent: string) {
  const id = `s3://voice-cloning-zero-shot/${name}/manifest.json`
  return {
    id,
    name,
    sample: null,
    accent,
    age,
    gender,
    language: 'Some',
    language_code,
    is_cloned: false,
    voice_engine: 'Play3.0-mini',
  }
}

const VENDOR: Vendor = {
  refuseHeaders: (headers) =>
    headers.authorization === PLAYHT_KEY && headers['x-user-id'] === PLAYHT_USER
      ? null
      : 'AUTHORIZATION or X-USER-ID is wrong',
  unknown: (status, message) => failed(status, 'BAD_REQUEST', message),
  faulty: (fault) => FAULTS[fault],
  routes: [
    { method: 'GET', path: /^\/api\/v2\/voices$/, answer: () => ({ status: 200, body: VOICES }) },
    {
      method: 'POST',
      path: /^\/api\/v2\/tts\/stream$/,
      body: Speech,
      isSpeech: true,
      answer({ body }) {
        const { text, voice: voiceId, speed: rate = 1, sample_rate: sampleRate = 24_000 } = Speech.parse(body)
        if (!VOICES.some(({ id }) => id === voiceId)) return failed(400, 'INVALID_VOICE', voiceId)
        return { status: 200, body: wavOf(toneSpeech(text, { voiceId, rate, sampleRate }).samples, sampleRate) }
      },
    },
  ],
}

const FAULTS: Record<Parameters<Vendor['faulty']>[0], Answer> = {
  busy: failed(429, 'TOO_MANY_REQUESTS', 'slow down'),
  overloaded: failed(503, 'UNAVAILABLE', 'too much to do'),
  broken: failed(500, 'INTERNAL', 'broken'),
  'bad gateway': { status: 502, body: Buffer.from('<html>Bad Gateway</html>') },
  forbidden: failed(403, 'FORBIDDEN', 'no'),
  'no quota': failed(402, 'OUT_OF_CREDITS', 'the purse is empty'),
  refused: failed(400, 'TEXT_REFUSED', 'no'),
}

function failed(status: number, error_id: string, error_message: string): Answer {
  return { status, body: { error_id, error_message } }
}
