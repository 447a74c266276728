import type { Language, Tone, Voice } from '@scripteam/contract/model'
import type { LineToSpeak } from '@scripteam/pipeline/ports'
import type { Gate } from './gate.ts'
import type { Heard } from './remoteStudio.ts'

/** One request to a provider. */
export interface Utterance {
  readonly text: string
  readonly voiceId: string
  readonly language: Language
  /** Speed as a factor of the voice's own, inside what the provider can. */
  readonly rate: number
  readonly tone: Tone
  /** How wide the melody is, as a factor: a feeling widens or narrows it. */
  readonly range: number
  readonly emotion?: string | undefined
  /** What the line was told in words. */
  readonly direction?: string | undefined
  readonly before?: string | undefined
  readonly after?: string | undefined
}

/** What a vendor's adapter has to know; `createRemoteVoices` does the rest. Throws `SpeechError`, or whatever its client throws. */
export interface RemoteProvider {
  readonly name: string
  /** The model that speaks, when there are several. */
  readonly model?: string
  /** Characters that one request takes. */
  readonly longest: number
  readonly rates: { readonly slowest: number; readonly fastest: number }
  /** Dollars for 1,000 characters; 0 when it costs nothing. */
  readonly usdPer1000: number
  listVoices(signal: AbortSignal): Promise<Voice[]>
  utter(utterance: Utterance, signal: AbortSignal, gate: Gate): Promise<Heard>
  /** What an error of the client means; `SpeechError`s are never passed to it. */
  failureOf(error: unknown): Error
  /** A call that was sent at `since` or later; null when the provider's books do not have it. */
  find?(line: LineToSpeak, text: string, since: Date, signal: AbortSignal): Promise<Heard | null>
}
