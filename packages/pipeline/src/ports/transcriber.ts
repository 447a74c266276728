import type { Language } from '@scripteam/contract/model'

/** `detail` is for the log. */
export type Transcription = { kind: 'text'; text: string } | { kind: 'problem'; detail: string }

/** Writes down what is said, within a time limit of its own. The sound leaves this server and is not kept here. */
export interface Transcriber {
  /** False where no server for it is configured. */
  readonly isReady: boolean
  /** `sound` is a WAV file. Rejects only when cancelled. */
  transcribe(sound: Uint8Array, language: Language, signal: AbortSignal): Promise<Transcription>
}
