/**
 * Why nothing can be recorded. `insecure`: the page came over plain HTTP, where browsers keep the microphone shut.
 * `denied`: the actor or the system said no. `noMicrophone`: there is none. `broken`: it failed in some other way.
 */
export type RecorderProblem = 'insecure' | 'denied' | 'noMicrophone' | 'broken'

/** Something that was recorded and is not sent yet. */
export interface OwnRecording {
  /** A WAV file, as an upload takes it. */
  readonly content: Blob
  /** An address that this device can play. */
  readonly address: string
  readonly durationMs: number
}

/** Records one line at a time. */
export interface Recorder {
  /** Begins to record; asks for the microphone the first time. Null when it does. */
  start(): Promise<RecorderProblem | null>
  /** Ends the recording; null when nothing was recorded. */
  stop(): Promise<OwnRecording | null>
  /** Lets the microphone go. */
  close(): void
}

/** A sound under way; `ended` settles when it is over, however it ended. */
export interface Listening {
  readonly ended: Promise<void>
  stop(): void
}
