import { type SpeechUnderTest, speechConformance } from '@scripteam/pipeline/conformance'
import { afterAll, expect } from 'vitest'
import { createElevenLabs, createOpenAiSpeech, createPlayHt, KOKORO_VOICES, readVoiceList } from '../index.ts'
import {
  ELEVENLABS_KEY,
  OPENAI_KEY,
  openElevenLabsStub,
  openOpenAiStub,
  openPlayHtStub,
  PLAYHT_KEY,
  PLAYHT_USER,
  type Stub,
} from '../stubs/index.ts'
import type { RemoteVoices, RemoteVoicesOptions } from './remoteVoices.ts'

const stubs: Stub[] = []

/** The synthesiser and its stub; with a time limit that is far too short the stub never answers at all. */
function examined(open: () => Promise<Stub>, create: (stub: Stub, options: RemoteVoicesOptions) => RemoteVoices) {
  return async ({ timeLimit }: { timeLimit: 'usual' | 'far too short' }): Promise<SpeechUnderTest> => {
    const stub = await open()
    stubs.push(stub)
    if (timeLimit === 'far too short') stub.fail('silent')
    const limits = timeLimit === 'usual' ? { timeLimitMs: 4_000 } : { timeLimitMs: 50 }
    const speech = create(stub, { ...limits, patienceMs: 200, backOffMs: 10 })
    return {
      speech,
      fail: (failure) => stub.fail(failure),
      async close() {
        speech.close()
        await stub.close()
      },
    }
  }
}

speechConformance(
  'elevenlabs',
  examined(openElevenLabsStub, ({ url: baseUrl }, options) =>
    createElevenLabs({ apiKey: ELEVENLABS_KEY, baseUrl, usdPer1000: 0.05, ...options }),
  ),
)

speechConformance(
  'openai-speech on a server of one’s own',
  examined(openOpenAiStub, ({ url }, options) =>
    createOpenAiSpeech({
      baseUrl: `${url}/v1`,
      apiKey: OPENAI_KEY,
      model: 'kokoro',
      voices: readVoiceList(KOKORO_VOICES),
      usdPer1000: 0,
      ...options,
    }),
  ),
)

speechConformance(
  'playht',
  examined(openPlayHtStub, ({ url: baseUrl }, options) =>
    createPlayHt({ apiKey: PLAYHT_KEY, userId: PLAYHT_USER, baseUrl, usdPer1000: 0.1, ...options }),
  ),
)

// Whatever the suites asked for is in the vendors' documentation.
afterAll(() => expect(stubs.flatMap(({ violations }) => violations)).toEqual([]))
