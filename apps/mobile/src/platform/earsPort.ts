import type { Language, LineId } from '@scripteam/contract/model'
import type { EarSettings } from '@scripteam/practice'

/** How a device hears: words by its own recogniser, a voice and its length alone, or words by a transcription server. */
export type EarKind = 'recogniser' | 'voice' | 'server'

/** Why an ear cannot be had, or is gone. `insecure`: browsers give no microphone to a page without HTTPS. */
export type EarProblem = 'insecure' | 'denied' | 'noMicrophone' | 'unavailable' | 'broken'

/** The line to be heard, which some recognisers are told beforehand. */
export interface LineToHear {
  readonly lineId: LineId
  readonly text: string
  readonly language: Language
}

/** A line that is listened to now; `turn` tells one try at it from the next. */
export interface LineHeard extends LineToHear {
  readonly turn: string
}

/** What was said, as a sound file in whatever format the device records. */
export interface SaidSound {
  readonly bytes: Uint8Array
  readonly durationMs: number
}

/** What an ear tells of. */
export interface EarEvents {
  /** A voice that starts or ends, and how long ago it really did. */
  voice(isOn: boolean, sinceMs: number): void
  /** The text of a line so far, in full; it may come after the line is over. */
  text(lineId: LineId, text: string): void
  /**
   * Something of a line was said; null when it could not be recorded. It never rejects. Nothing is recorded where nobody
   * asks for it, and what is recorded stays on the device.
   */
  said?(line: LineHeard, sound: Promise<SaidSound | null>): void
  /** This ear hears no more, and has let the microphone go. */
  died(problem: EarProblem): void
}

/** An open ear: it holds the microphone until it is closed or dies. */
export interface Ear {
  readonly settings: Partial<EarSettings>
  listen(line: LineHeard): void
  /** The cue plays: the microphone is not listened to. The line that comes next may be made ready for. */
  rest(next: LineToHear | null): void
  close(): void
}

export type OpenedEar = { kind: 'ear'; ear: Ear } | { kind: 'problem'; problem: EarProblem }

/** The ears that a device has. */
export interface Ears {
  /** Loads what is large, before the microphone is wanted. Never rejects. */
  warmUp(): void
  /** Asks for the microphone where that has not been allowed yet. Never rejects. */
  open(kind: EarKind, language: Language, events: EarEvents): Promise<OpenedEar>
}

/** The name of the event on `window` that tells what an ear heard; its detail is `{ kind: 'voice', isOn, sinceMs }` or `{ kind: 'text', lineId, text }`. */
export const EAR_HEARD = 'scripteam:ear'

/** Writes down what is on a sound (a WAV file of 16 kHz, one channel); null when that could not be done. */
export type Transcribe = (sound: Blob, line: LineToHear) => Promise<string | null>

/** What nobody but the actor can mend: another ear would meet the same. */
export function isAboutMicrophone(problem: EarProblem): boolean {
  return problem === 'insecure' || problem === 'denied' || problem === 'noMicrophone'
}
