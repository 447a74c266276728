import { z } from 'zod'
import { type Answer, type Ask, openStub, type Route, type Stub, type Vendor } from './strictServer.ts'
import { toneSpeech, wavOf } from './toneSpeech.ts'

export const ELEVENLABS_KEY = 'sk_stub_0123456789'
const HZ = 22_050

/** ElevenLabs by its reference: voices v2, text to speech with timestamps, history. */
export async function openElevenLabsStub({ maximumAtOnce = 4, latencyMs }: StubOptions = {}): Promise<Stub> {
  const made: Made[] = []
  return openStub(vendor(made, maximumAtOnce), (body) => Speech.parse(body).text, latencyMs)
}

interface StubOptions {
  readonly maximumAtOnce?: number
  /** How long each line takes after it was charged. */
  readonly latencyMs?: () => number
}

interface Made {
  readonly id: string
  readonly voiceId: string
  readonly modelId: string
  readonly text: string
  readonly settings: z.infer<typeof Speech>['voice_settings']
  readonly madeAt: number
}

const share = z.number().min(0).max(1)
const Speech = z.strictObject({
  text: z.string().min(1).max(40_000),
  model_id: z.literal('eleven_flash_v2_5'),
  language_code: z.enum(['es', 'en']).optional(),
  voice_settings: z
    .strictObject({
      stability: share,
      similarity_boost: share,
      style: share,
      use_speaker_boost: z.boolean().optional(),
      speed: z.number().min(0.7).max(1.2),
    })
    .optional(),
  seed: z.int().min(0).max(4_294_967_295).optional(),
  previous_text: z.string().optional(),
  next_text: z.string().optional(),
})

const VoiceQuery = z.strictObject({
  page_size: z.coerce.number().int().min(1).max(100).optional(),
  next_page_token: z.string().optional(),
  search: z.string().optional(),
  language: z.string().optional(),
  gender: z.string().optional(),
  age: z.string().optional(),
  accent: z.string().optional(),
})

const HistoryQuery = z.strictObject({
  voice_id: z.string().optional(),
  model_id: z.string().optional(),
  date_after_unix: z.coerce.number().int().optional(),
  source: z.enum(['TTS', 'STS']).optional(),
  page_size: z.coerce.number().int().min(1).max(1000).optional(),
})

const Download = z.strictObject({
  history_item_ids: z.array(z.string()).min(1),
  output_format: z.enum(['wav', 'default']).optional(),
})

function vendor(made: Made[], maximumAtOnce: number): Vendor {
  return {
    refuseHeaders: (headers) => (headers['xi-api-key'] === ELEVENLABS_KEY ? null : 'xi-api-key is missing or wrong'),
    unknown: (status, message) => ({ status, body: { detail: { status: 'invalid_request', message } } }),
    faulty: (fault) => FAULTS[fault],
    routes: [
      {
        method: 'GET',
        path: /^\/v2\/voices$/,
        query: VoiceQuery,
        answer: ({ query }) => ({ status: 200, body: page(query) }),
      },
      speechRoute(made, maximumAtOnce),
      {
        method: 'GET',
        path: /^\/v1\/history$/,
        query: HistoryQuery,
        answer: ({ query }) => ({ status: 200, body: historyOf(made, query) }),
      },
      { method: 'POST', path: /^\/v1\/history\/download$/, body: Download, answer: ({ body }) => download(made, body) },
    ],
  }
}

const FAULTS: Record<Parameters<Vendor['faulty']>[0], Answer> = {
  busy: detail(429, 'too_many_concurrent_requests'),
  overloaded: detail(429, 'system_busy'),
  broken: detail(500, 'internal_error'),
  'bad gateway': { status: 502, body: Buffer.from('<html>Bad Gateway</html>') },
  forbidden: detail(401, 'invalid_api_key'),
  'no quota': detail(401, 'quota_exceeded'),
  refused: detail(400, 'text_refused'),
}

function detail(status: number, name: string): Answer {
  return { status, body: { detail: { status: name, message: `As the test wants it: ${name}.` } } }
}

function speechRoute(made: Made[], maximumAtOnce: number): Route {
  return {
    method: 'POST',
    path: /^\/v1\/text-to-speech\/([^/]+)\/with-timestamps$/,
    query: z.strictObject({ output_format: z.literal('wav_22050') }),
    body: Speech,
    isSpeech: true,
    answer({ params: [voiceId = ''], body }) {
      if (!VOICES.some((voice) => voice.voice_id === voiceId)) return detail(400, 'voice_not_found')
      const { text, model_id, voice_settings } = Speech.parse(body)
      made.push({
        id: `item-${made.length}`,
        voiceId,
        modelId: model_id,
        text,
        settings: voice_settings,
        madeAt: Date.now(),
      })
      const { samples, wordSeconds } = toneSpeech(text, { voiceId, rate: voice_settings?.speed ?? 1, sampleRate: HZ })
      const alignment = align(text, wordSeconds)
      return {
        status: 200,
        headers: { 'maximum-concurrent-requests': String(maximumAtOnce), 'current-concurrent-requests': '1' },
        body: { audio_base64: wavOf(samples, HZ).toString('base64'), alignment, normalized_alignment: alignment },
      }
    },
  }
}

/** Each character of a word takes its share of the word's time; a blank takes none. */
function align(text: string, wordSeconds: number) {
  const characters = [...text]
  const starts: number[] = []
  const ends: number[] = []
  let word = 0
  for (const part of text.split(/(\s+)/u)) {
    const letters = [...part]
    const isBlank = /^\s*$/u.test(part)
    for (let place = 0; place < letters.length; place++) {
      starts.push(wordSeconds * (word + (isBlank ? 0 : place / letters.length)))
      ends.push(wordSeconds * (word + (isBlank ? 0 : (place + 1) / letters.length)))
    }
    if (!isBlank) word += 1
  }
  return { characters, character_start_times_seconds: starts, character_end_times_seconds: ends }
}

function historyOf(made: readonly Made[], query: Ask['query']): object {
  const { voice_id, model_id, date_after_unix = 0 } = HistoryQuery.parse(query)
  const found = made.filter(
    (one) =>
      one.madeAt >= 1000 * date_after_unix &&
      (!voice_id || one.voiceId === voice_id) &&
      (!model_id || one.modelId === model_id),
  )
  const history = found.map(({ id, voiceId, modelId, text, settings, madeAt }) => ({
    history_item_id: id,
    voice_id: voiceId,
    model_id: modelId,
    text,
    date_unix: Math.floor(madeAt / 1000),
    character_count_change_from: 0,
    character_count_change_to: [...text].length,
    content_type: 'audio/wav',
    source: 'TTS',
    ...(settings && { settings }),
  }))
  return { history, has_more: false, last_history_item_id: history.at(-1)?.history_item_id ?? null }
}

function download(made: readonly Made[], body: unknown): Answer {
  const [id] = Download.parse(body).history_item_ids
  const item = made.find((one) => one.id === id)
  if (!item) return detail(404, 'history_item_not_found')
  const rate = item.settings?.speed ?? 1
  const { samples } = toneSpeech(item.text, { voiceId: item.voiceId, rate, sampleRate: HZ })
  return { status: 200, body: wavOf(samples, HZ) }
}

/** Three pages' worth of a small account, in all accents. */
const VOICES = [
  voice('v-lucia', 'Lucía', { language: 'es', accent: 'peninsular', gender: 'female', age: 'young' }),
  voice('v-ramon', 'Ramón', { language: 'es', accent: 'peninsular', gender: 'male', age: 'old' }),
  voice('v-jimena', 'Jimena', { language: 'es', accent: 'mexican', gender: 'female', age: 'middle_aged' }),
  voice('v-diego', 'Diego', { language: 'es', accent: 'latin american', gender: 'male', age: 'middle_aged' }),
  voice('v-rachel', 'Rachel', { language: 'en', accent: 'american', gender: 'female', age: 'young' }),
  voice('v-adam', 'Adam', { language: 'en', accent: 'american', gender: 'male', age: 'middle_aged' }, [
    'es',
    'es-MX',
    'latin american',
  ]),
  voice('v-alice', 'Alice', { language: 'en', accent: 'british', gender: 'female', age: 'middle_aged' }, [
    'es',
    'es-ES',
    'peninsular',
  ]),
  voice('v-george', 'George', { language: 'en', accent: 'british', gender: 'male', age: 'old' }),
  voice('v-pierre', 'Pierre', { language: 'fr', accent: 'parisian', gender: 'male', age: 'young' }),
]

function voice(voice_id: string, name: string, labels: Record<string, string>, verified?: [string, string, string]) {
  const [language, locale, accent] = verified ?? []
  const verified_languages = verified
    ? [{ language, model_id: 'eleven_flash_v2_5', accent, locale, preview_url: null }]
    : []
  return { voice_id, name, category: 'professional', labels, verified_languages }
}

function page(query: Ask['query']): object {
  const size = Math.min(3, VoiceQuery.parse(query).page_size ?? 10)
  const from = Number(query.next_page_token ?? 0)
  const has_more = from + size < VOICES.length
  return {
    voices: VOICES.slice(from, from + size),
    has_more,
    total_count: VOICES.length,
    next_page_token: has_more ? String(from + size) : null,
  }
}
