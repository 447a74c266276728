import type { Tone, Voice } from '@scripteam/contract/model'
import { z } from 'zod'
import { failureOfConnection, failureOfStatus } from '../remote/failures.ts'
import type { RemoteProvider, Utterance } from '../remote/provider.ts'
import { createRemoteVoices, type RemoteVoices, type RemoteVoicesOptions } from '../remote/remoteVoices.ts'
import { readWav } from '../remote/wav.ts'
import { toVoices, VoiceRow } from './toVoices.ts'

export interface PlayHtOptions extends RemoteVoicesOptions {
  readonly apiKey: string
  readonly userId: string
  /** A server that speaks the vendor's format; the vendor's own is gone. */
  readonly baseUrl: string
  readonly usdPer1000: number
}

/**
 * Play 3.0 Mini by the format of https://docs.play.ht: `POST /api/v2/tts/stream`, `GET /api/v2/voices`. The vendor
 * closed its service on 31 December 2025, so this needs a server that took its format over.
 */
export function createPlayHt(options: PlayHtOptions): RemoteVoices {
  return createRemoteVoices(playHt(options), options)
}

/** Thrown for every answer that is no 2xx. */
class Refused extends Error {
  readonly status: number
  constructor(status: number, body: string) {
    super(body)
    this.status = status
  }
}

function playHt({ apiKey, userId, baseUrl, usdPer1000 }: PlayHtOptions): RemoteProvider {
  const headers = { AUTHORIZATION: apiKey, 'X-USER-ID': userId }
  const ask = async (path: string, init: RequestInit) => {
    const answer = await fetch(`${baseUrl.replace(/\/+$/, '')}${path}`, init)
    if (!answer.ok) throw new Refused(answer.status, await answer.text())
    return answer
  }
  return {
    name: 'playht',
    longest: 20_000,
    rates: { slowest: 0.5, fastest: 2 },
    usdPer1000,
    async listVoices(signal): Promise<Voice[]> {
      const answer = await ask('/api/v2/voices', { headers: { ...headers, accept: 'application/json' }, signal })
      return z
        .array(VoiceRow)
        .parse(await answer.json())
        .flatMap(toVoices)
    },
    failureOf: (error) =>
      error instanceof Refused
        ? failureOfStatus('PlayHT', error.status, usdPer1000 > 0, error.message)
        : failureOfConnection('PlayHT', error, usdPer1000 > 0),
    async utter(utterance, signal) {
      const sent = { ...headers, accept: 'audio/wav', 'content-type': 'application/json' }
      const body = JSON.stringify(requestOf(utterance))
      const answer = await ask('/api/v2/tts/stream', { method: 'POST', headers: sent, body, signal })
      return { ...readWav(new Uint8Array(await answer.arrayBuffer())), words: null }
    },
  }
}

/** How freely each tone is spoken; the vendor has no dial for tones, and the rate does the rest. */
const TEMPERATURES: Readonly<Record<Tone, number>> = {
  authoritative: 0.4,
  gentle: 0.5,
  energetic: 1,
  melancholic: 0.6,
  neutral: 0.7,
}

function requestOf({ text, voiceId, language, rate, tone }: Utterance) {
  return {
    text,
    voice: voiceId,
    voice_engine: 'Play3.0-mini',
    language: language === 'es' ? 'spanish' : 'english',
    output_format: 'wav',
    sample_rate: 24_000,
    speed: rate,
    temperature: TEMPERATURES[tone],
  }
}
