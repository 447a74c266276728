import type { BlobId, LineId } from '@scripteam/contract/model'

/** One recorded line, as the player needs to know it. */
export interface Clip {
  blob: BlobId
  lineId: LineId
  durationMs: number
}

/** `rate` 1 is the speed of the recording; `volume` 0 to 1. */
export interface Loudness {
  rate: number
  volume: number
}

/** How a clip came to its end. A failure is expected: the caller has the device's own voice to fall back on. */
export type ClipEnd = { kind: 'ended' } | { kind: 'stopped' } | { kind: 'failed'; reason: ClipProblem }
type ClipProblem = 'missing' | 'undecodable' | 'blocked' | 'stalled'

/** Where a player finds the bytes of a clip; null when the device does not have them and cannot get them. */
export interface ClipSource {
  bytes(blob: BlobId): Promise<Uint8Array | null>
  /** An address the system's own player can open. */
  address(blob: BlobId): Promise<string | null>
}

/** Plays one clip at a time, with the next ones decoded ahead so that a cue answers at once. */
export interface ClipPlayer {
  /** To be called inside the tap that starts the rehearsal: browsers allow sound only then. */
  unlock(): Promise<void>
  /** Makes the coming clips ready; those not named are let go. */
  prepare(coming: readonly Clip[]): Promise<void>
  /** Stops whatever sounds and plays this. Never rejects. */
  play(clip: Clip, how: Loudness): Promise<ClipEnd>
  stop(): void
}

/** The name of the event on `window` that tells which clip has begun to sound; its detail is `{ blob, lineId, askedMs }`, the last when it was asked for. */
export const CLIP_STARTED = 'scripteam:clip'

/** Decoded sound is large (176 KB a second): no more of it than this is kept. */
export const DECODED_LIMIT_MS = 30_000
