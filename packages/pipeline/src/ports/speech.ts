import type { Language, Tone, UserId, Voice, VoiceSettings, WordTime } from '@scripteam/contract/model'

/** What a synthesiser is asked to say. `text` is NFC and holds no stage directions. */
export interface LineToSpeak {
  readonly text: string
  readonly language: Language
  readonly voiceId: string
  readonly settings: VoiceSettings
  /** A delivery in one word ("whispering", "furious") when the line has one. */
  readonly emotion?: string
  /** What the line was told in words, for whoever follows words; what they mean for the settings is in those already. */
  readonly direction?: string
  /** How the character speaks in general; neutral when left out. */
  readonly tone?: Tone
  /** What is said just before and after, for whoever carries the melody on. No part of what the recording is. */
  readonly around?: { readonly before?: string; readonly after?: string }
  /** The voice behind `voiceId`: finds a stand-in even while its own synthesiser cannot be asked. */
  readonly voice?: Voice
  /** Whose budget pays when the line costs something; the instance's own when left out. No part of what the recording is. */
  readonly payer?: UserId
}

/** Who says a line: a voice of a provider, and how it is bent. */
export interface Speaker {
  readonly provider: string
  /** The provider's model, when it has several. */
  readonly model?: string
  readonly voiceId: string
  readonly settings: VoiceSettings
}

export interface SpokenLine {
  readonly bytes: Uint8Array
  readonly mime: 'audio/mpeg'
  readonly durationMs: number
  /** Silence before the first sound; 20 ms or less. */
  readonly leadMs: number
  readonly words?: WordTime[]
  /** Who spoke, when it was not the voice that was asked for. */
  readonly standIn?: Speaker
}

/** Why a line was not spoken, in terms the caller can act on. */
export type SpeechProblem =
  /** Too many lines at the same time, for longer than one waits: ask for fewer. */
  | 'busy'
  /** Try again later: overload, no connection, time limit. */
  | 'temporary'
  /** No budget, quota or access left: useless until somebody mends that. */
  | 'exhausted'
  /** This request will never work: unknown voice, text refused. */
  | 'rejected'
  /** A paid call was taken and its answer did not come or was unusable: never repeat it before it is cleared up. */
  | 'unsure'
  | 'cancelled'

export class SpeechError extends Error {
  readonly problem: SpeechProblem
  /** True when the provider may have charged for it: hold what was reserved. False: it surely did not, give it back. */
  readonly mayBeCharged: boolean
  constructor(problem: SpeechProblem, message: string, options: ErrorOptions & { mayBeCharged?: boolean } = {}) {
    super(message, options)
    this.name = 'SpeechError'
    this.problem = problem
    this.mayBeCharged = options.mayBeCharged ?? problem === 'unsure'
  }
}

/** What one call costs, at most. */
export interface Charge {
  readonly characters: number
  /** In millionths of a dollar. */
  readonly costMicros: number
}

/** What became of a call whose answer was lost. */
export type Recall =
  | { kind: 'made'; spoken: SpokenLine }
  /** The provider knows of no such call: nothing was charged. */
  | { kind: 'never made' }
  | { kind: 'unknown' }

/** The money side of a synthesiser that is paid by the character. */
export interface Billing {
  charge(line: LineToSpeak): Charge
  /** Looks a call up that was sent at `since` or later. Ask a minute or more after it: the provider's books lag. */
  recall?(line: LineToSpeak, since: Date, signal: AbortSignal): Promise<Recall>
}

/** Turns lines into MP3. Throws only `SpeechError`. Its voices carry its name as their provider. */
export interface SpeechSynthesiser {
  readonly name: string
  /** Absent when lines cost nothing. */
  readonly billing?: Billing
  voices(language: Language): Promise<Voice[]>
  speak(line: LineToSpeak, signal: AbortSignal): Promise<SpokenLine>
  /** Who would speak the line now; null when nobody would. Absent: always the voice that is asked for. */
  speaker?(line: LineToSpeak): Promise<Speaker | null>
  /** Lines will come soon: whoever needs time to begin may begin now. Costs no money, and does nothing twice. */
  warm?(): void
}
