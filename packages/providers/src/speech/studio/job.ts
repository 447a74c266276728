import type { FliteJob } from '../flite/program.ts'

/** Where the sound comes from. `speedUp` plays it faster and higher, as a tape would: 1 leaves it alone. */
export type Source =
  /** A pause, for a line without a word. */
  | { kind: 'stillness' }
  | { kind: 'flite'; job: FliteJob; speedUp: number }
  | { kind: 'samples'; samples: Int16Array<ArrayBuffer>; sampleRate: number; speedUp: number }

/** What is wanted of it: the gain (in dB) that brings it to a loudness, or a clip with this gain. */
export type StudioJob = { source: Source; want: { kind: 'gain'; lufs: number } | { kind: 'clip'; gainDb: number } }

export type StudioDone =
  | { kind: 'gain'; gainDb: number }
  /** `cutMs` was trimmed from the start: word times move by as much. */
  | { kind: 'clip'; bytes: Uint8Array<ArrayBuffer>; durationMs: number; leadMs: number; cutMs: number }
  | { kind: 'failed'; message: string }
