/** A recording that somebody made: the bytes of a WAV file, and whose voice it is, by any name that stays the same. */
export interface OwnRecording {
  readonly bytes: Uint8Array
  readonly voice: string
}

/**
 * `unreadable`: no WAV of 16 bit PCM, cut short, or of an impossible rate. `silent`: nothing is heard in it. `tooLong`:
 * more than `LONGEST_RECORDING_MS`.
 */
export type RecordingProblem = 'unreadable' | 'silent' | 'tooLong'

/** A clip ready for a pack: `leadMs` of silence before the first sound, 20 or less. */
export type CutRecording =
  | {
      readonly kind: 'clip'
      readonly bytes: Uint8Array
      readonly mime: 'audio/mpeg'
      readonly durationMs: number
      readonly leadMs: number
    }
  | { readonly kind: 'problem'; readonly problem: RecordingProblem }

/** Five minutes: the longest speech of a play takes less. */
export const LONGEST_RECORDING_MS = 300_000

/**
 * Makes clips of what people record: without the silence around it, as loud as the other voices, MP3. Lines of one
 * voice keep their loudness among themselves, so that a whisper stays a whisper. Throws only `SpeechError`.
 */
export interface RecordingStudio {
  readonly name: string
  cut(recording: OwnRecording, signal: AbortSignal): Promise<CutRecording>
}
