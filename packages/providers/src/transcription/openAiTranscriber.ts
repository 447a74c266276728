import type { Transcriber } from '@scripteam/pipeline/ports'
import OpenAI, { toFile } from 'openai'
import { z } from 'zod'
import { untilAborted } from '../waiting/untilAborted.ts'

export interface TranscriptionServer {
  /** Address of the OpenAI-compatible API, `/v1` included. */
  readonly url: string
  readonly model: string
  readonly key?: string | undefined
  /** Milliseconds for one sound; 8,000 unless told: an actor does not wait longer. */
  readonly limitMs?: number
}

/** What servers of several makes send, believed only as far as it is read here. */
const Written = z.object({ text: z.string() })

/** Any server that speaks OpenAI's `/v1/audio/transcriptions`, such as whisper.cpp's, Speaches or vLLM's. Without repeats. */
export function createOpenAiTranscriber({ url, model, key, limitMs = 8_000 }: TranscriptionServer): Transcriber {
  // Servers of one's own ask for no key, but the client does.
  const client = new OpenAI({ baseURL: url, apiKey: key ?? 'none', maxRetries: 0, organization: null, project: null })
  return {
    isReady: true,
    async transcribe(sound, language, signal) {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(limitMs)])
      try {
        const file = await toFile(sound, 'line.wav', { type: 'audio/wav' })
        const request = { file, model, language, response_format: 'json' as const }
        const answer = await untilAborted(client.audio.transcriptions.create(request, { signal: limit }), limit)
        return { kind: 'text', text: Written.parse(answer).text.trim() }
      } catch (error) {
        signal.throwIfAborted()
        return { kind: 'problem', detail: error instanceof Error ? error.message : String(error) }
      }
    },
  }
}
