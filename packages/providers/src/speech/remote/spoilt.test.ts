import { createMemoryAudioCache, recordLine } from '@scripteam/pipeline'
import type { LineToSpeak } from '@scripteam/pipeline/ports'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createMemoryBlobs } from '../../blobs/index.ts'
import { createOpenAiSpeech, createToneVoices, KOKORO_VOICES, readVoiceList, withBackup } from '../index.ts'
import { OPENAI_KEY, openOpenAiStub, type Stub } from '../stubs/index.ts'
import { flawOf } from './flawOf.ts'
import type { RemoteVoices } from './remoteVoices.ts'

const NEVER = new AbortController().signal
const LINE: LineToSpeak = {
  text: 'Somebody has been here before us.',
  language: 'en',
  voiceId: 'bm_george',
  settings: { pitch: 0, rate: 1, range: 1 },
}

let stub: Stub
let speech: RemoteVoices
beforeAll(async () => {
  stub = await openOpenAiStub()
  speech = openOn(stub, 0)
})
afterEach(() => stub.fail(null))
afterAll(async () => {
  speech.close()
  await stub.close()
})

function openOn({ url }: Stub, usdPer1000: number): RemoteVoices {
  const voices = readVoiceList(KOKORO_VOICES)
  return createOpenAiSpeech({ baseUrl: `${url}/v1`, apiKey: OPENAI_KEY, model: 'kokoro', voices, usdPer1000 })
}

const recording = () => ({ audio: createMemoryAudioCache(), blobs: createMemoryBlobs(), speech })

describe.each(['noise', 'other format', 'cut sound', 'stillness', 'truncated'] as const)(
  'a clip that is %s',
  (fault) => {
    it('is the fault of its provider, and asked for again where that costs nothing', async () => {
      stub.fail((number) => (number < 2 ? fault : null))
      const before = stub.charged.length
      const { durationMs } = await recordLine({ provider: 'openai-speech', line: LINE }, recording(), NEVER)
      expect(stub.charged.length - before).toBe(3)
      expect(durationMs).toBeGreaterThan(1_000)
    })

    it('is spoken by another voice when it is always so, and nothing of it is kept', async () => {
      stub.fail(fault)
      const whole = { ...recording(), speech: withBackup(speech, createToneVoices()) }
      const audio = await recordLine({ provider: 'openai-speech', line: LINE }, whole, NEVER)
      expect((await whole.blobs.get(audio.blob))?.mime).toBe('audio/mpeg')
      await expect(speech.speak(LINE, NEVER)).rejects.toMatchObject({ problem: 'temporary', mayBeCharged: false })
    })

    it('may have been paid for where lines cost something, and is not asked for again', async () => {
      const paid = openOn(stub, 15)
      stub.fail(fault)
      await expect(paid.speak(LINE, NEVER)).rejects.toMatchObject({ problem: 'unsure', mayBeCharged: true })
      paid.close()
    })
  },
)

describe('a clip that cannot be its line', () => {
  const tone = (seconds: number) =>
    Int16Array.from({ length: seconds * 22_050 }, (_, at) => 8_000 * Math.sin((2 * Math.PI * 200 * at) / 22_050))
  const heard = (seconds: number, words: Parameters<typeof flawOf>[2]['words'] = null) => {
    return { samples: tone(seconds), sampleRate: 22_050, words }
  }

  it('is far too short or far too long for its letters', () => {
    const speech = 'Whoever said that has not read the letter, or has read another one.'
    expect(flawOf(speech, 1, heard(4))).toBeNull()
    expect(flawOf(speech, 1, heard(0.5))).toMatch(/too short/)
    expect(flawOf(speech, 4, heard(1))).toBeNull()
    expect(flawOf('No.', 1, heard(60))).toMatch(/too long/)
    expect(flawOf('1898', 0.7, heard(6))).toBeNull()
  })

  it('ends before its last word is said', () => {
    const words = [{ text: 'nunca', startMs: 2_000, endMs: 2_900 }]
    expect(flawOf('Nunca, nunca.', 1, heard(3, words))).toBeNull()
    expect(flawOf('Nunca, nunca.', 1, heard(2, words))).toMatch(/last word/)
  })

  it('has a number of samples a second that nobody sends', () => {
    expect(flawOf('No.', 1, { ...heard(1), sampleRate: 0 })).toMatch(/0 samples/)
  })
})
