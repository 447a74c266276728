import type { Language, Voice, VoiceSettings, WordTime } from '@scripteam/contract/model'

/** What a synthesiser is asked to say. `text` is NFC and holds no stage directions. */
export interface LineToSpeak {
  readonly text: string
  readonly language: Language
  readonly voiceId: string
  readonly settings: VoiceSettings
  /** A delivery in one word ("whispering", "furious") when the line has one. */
  readonly emotion?: string
}

export interface SpokenLine {
  readonly bytes: Uint8Array
  readonly mime: 'audio/mpeg'
  readonly durationMs: number
  /** Silence before the first sound; 20 ms or less. */
  readonly leadMs: number
  readonly words?: WordTime[]
}

/** Why a line was not spoken, in terms the caller can act on. */
export type SpeechProblem =
  /** Try again later: overload, connection lost, time limit. */
  | 'temporary'
  /** No budget or quota left. */
  | 'exhausted'
  /** This request will never work: unknown voice, text refused. */
  | 'rejected'
  | 'cancelled'

export class SpeechError extends Error {
  readonly problem: SpeechProblem
  constructor(problem: SpeechProblem, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'SpeechError'
    this.problem = problem
  }
}

/** Turns lines into MP3. Throws only `SpeechError`. */
export interface SpeechSynthesiser {
  readonly name: string
  voices(language: Language): Promise<Voice[]>
  speak(line: LineToSpeak, signal: AbortSignal): Promise<SpokenLine>
  /** Lines will come soon: whoever needs time to begin may begin now. Costs no money, and does nothing twice. */
  warm?(): void
}
