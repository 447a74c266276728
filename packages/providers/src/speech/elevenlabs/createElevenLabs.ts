import type { ElevenLabsClient } from '@elevenlabs/elevenlabs-js'
import { bendOf } from '../remote/bend.ts'
import type { RemoteProvider, Utterance } from '../remote/provider.ts'
import { createRemoteVoices, type RemoteVoices, type RemoteVoicesOptions } from '../remote/remoteVoices.ts'
import { readWav } from '../remote/wav.ts'
import { failureOf } from './failureOf.ts'
import { findInHistory } from './findInHistory.ts'
import { listVoices } from './listVoices.ts'
import { voiceSettings } from './voiceSettings.ts'
import { wordsOf } from './wordsOf.ts'

export interface ElevenLabsOptions extends RemoteVoicesOptions {
  readonly apiKey: string
  /** Another address than the vendor's, such as `http://127.0.0.1:8080`. */
  readonly baseUrl?: string | undefined
  readonly usdPer1000: number
  readonly model?: string
}

/** The fastest model, 32 languages: https://elevenlabs.io/docs/overview/models */
const FLASH = 'eleven_flash_v2_5'
/** Not compressed, so that nothing is encoded twice; the clip's own rate, which every plan may ask for. */
const FORMAT = 'wav_22050'

const RATES = { slowest: 0.7, fastest: 1.2 }

/** ElevenLabs through its official client. The client's own retries are off: each of them would be paid. */
export function createElevenLabs(options: ElevenLabsOptions): RemoteVoices {
  return createRemoteVoices(elevenLabs(options), options)
}

function elevenLabs({ apiKey, baseUrl, usdPer1000, model = FLASH }: ElevenLabsOptions): RemoteProvider {
  const client = lazily(() => openClient(apiKey, baseUrl))
  return {
    name: 'elevenlabs',
    model,
    longest: 40_000,
    rates: RATES,
    usdPer1000,
    listVoices: async (signal) => listVoices(await client(), signal),
    failureOf,
    async utter(utterance, signal, gate) {
      const options = { abortSignal: signal, maxRetries: 0 }
      const { textToSpeech } = await client()
      const answer = await textToSpeech
        .convertWithTimestamps(utterance.voiceId, requestOf(utterance, model), options)
        .withRawResponse()
      gate.allow(Number(answer.rawResponse.headers.get('maximum-concurrent-requests')))
      const sound = readWav(Buffer.from(answer.data.audioBase64, 'base64'))
      return { ...sound, words: answer.data.alignment ? wordsOf(answer.data.alignment) : null }
    },
    async find(line, text, since, signal) {
      const settings = voiceSettings({ tone: line.tone ?? 'neutral', ...bendOf(line, RATES) })
      return findInHistory(await client(), { voiceId: line.voiceId, text, settings, since, model }, signal)
    },
  }
}

function requestOf(utterance: Utterance, modelId: string) {
  const { text, language, before, after } = utterance
  return {
    text,
    modelId,
    languageCode: language,
    outputFormat: FORMAT,
    voiceSettings: voiceSettings(utterance),
    ...(before && { previousText: before.slice(-NEIGHBOUR) }),
    ...(after && { nextText: after.slice(0, NEIGHBOUR) }),
  } as const
}

/** Characters of the lines around: the melody needs no more. */
const NEIGHBOUR = 300

/** The client takes more than a second to load: only whoever speaks through it waits for that. */
async function openClient(apiKey: string, baseUrl: string | undefined): Promise<ElevenLabsClient> {
  const { ElevenLabsClient } = await import('@elevenlabs/elevenlabs-js')
  return new ElevenLabsClient({ apiKey, ...(baseUrl && { baseUrl }) })
}

function lazily<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined
  return () => {
    opened ??= open()
    return opened
  }
}
