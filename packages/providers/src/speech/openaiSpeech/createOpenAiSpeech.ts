import type { Voice } from '@scripteam/contract/model'
import { SpeechError } from '@scripteam/pipeline/ports'
import OpenAI from 'openai'
import { failureOfConnection, failureOfStatus } from '../remote/failures.ts'
import type { RemoteProvider, Utterance } from '../remote/provider.ts'
import { createRemoteVoices, type RemoteVoices, type RemoteVoicesOptions } from '../remote/remoteVoices.ts'
import { readWav } from '../remote/wav.ts'
import { instructionsFor } from './instructionsFor.ts'

export interface OpenAiSpeechOptions extends RemoteVoicesOptions {
  /** Where the server's `/audio/speech` is, such as `http://127.0.0.1:8880/v1`. */
  readonly baseUrl: string
  /** Servers of one's own seldom want one. */
  readonly apiKey?: string | undefined
  readonly model: string
  readonly voices: readonly Voice[]
  /** 0 for a server of one's own. */
  readonly usdPer1000: number
  /** Whether the model follows `instructions` on how to speak. */
  readonly takesInstructions?: boolean
}

/** Any server that speaks OpenAI's `/v1/audio/speech`, Kokoro's among them, through the official client, without retries. */
export function createOpenAiSpeech(options: OpenAiSpeechOptions): RemoteVoices {
  return createRemoteVoices(openAiSpeech(options), options)
}

function openAiSpeech(options: OpenAiSpeechOptions): RemoteProvider {
  const { baseUrl: baseURL, apiKey = 'none', voices, usdPer1000 } = options
  const client = new OpenAI({ baseURL, apiKey, maxRetries: 0, organization: null, project: null })
  return {
    name: 'openai-speech',
    model: options.model,
    longest: 4096,
    rates: { slowest: 0.25, fastest: 4 },
    usdPer1000,
    listVoices: async () => [...voices],
    failureOf: (error) => failureOf(error, usdPer1000 > 0),
    async utter(utterance, signal) {
      const answer = await client.audio.speech.create(requestOf(utterance, options), { signal })
      return { ...readWav(new Uint8Array(await answer.arrayBuffer())), words: null }
    },
  }
}

function requestOf(utterance: Utterance, { model, takesInstructions }: OpenAiSpeechOptions) {
  const { text: input, voiceId: voice, rate: speed } = utterance
  const instructions = takesInstructions ? instructionsFor(utterance) : ''
  return { model, voice, input, speed, response_format: 'wav', ...(instructions && { instructions }) } as const
}

/** https://platform.openai.com/docs/guides/error-codes: a 429 is a rate limit or an empty purse. */
function failureOf(error: unknown, isPaid: boolean): SpeechError {
  if (!(error instanceof OpenAI.APIError) || error.status === undefined)
    return failureOfConnection('The speech server', error, isPaid)
  if (error.code === 'insufficient_quota') return new SpeechError('exhausted', error.message)
  return failureOfStatus('The speech server', error.status, isPaid, error.message)
}
