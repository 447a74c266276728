import type { Transcriber } from '@scripteam/pipeline/ports'

/** The transcriber of an instance without one: actors are heard by their own devices. */
export function createNoTranscriber(): Transcriber {
  return {
    isReady: false,
    transcribe: async () => ({ kind: 'problem', detail: 'No transcription server is configured.' }),
  }
}
