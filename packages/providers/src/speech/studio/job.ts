import type { FliteJob } from '../flite/program.ts'

/** Where the sound comes from. `speedUp` plays it faster and higher, as a tape would: 1 leaves it alone. */
export type Source =
  | { kind: 'flite'; job: FliteJob; speedUp: number }
  | { kind: 'samples'; samples: Int16Array<ArrayBuffer>; sampleRate: number; speedUp: number }

/** What is wanted of it: its loudness, or a clip with this gain (in dB). */
export type StudioJob = { source: Source; want: { kind: 'loudness' } | { kind: 'clip'; gainDb: number } }

export type StudioDone =
  /** Null when there is nothing to hear. */
  | { kind: 'loudness'; lufs: number | null }
  /** `cutMs` was trimmed from the start: word times move by as much. */
  | { kind: 'clip'; bytes: Uint8Array<ArrayBuffer>; durationMs: number; leadMs: number; cutMs: number }
  | { kind: 'failed'; message: string }
