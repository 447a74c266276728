import type { VoiceInteraction } from '@scripteam/contract/model'

/** When I came in, against when the script asks for it; all in milliseconds after the end of the cue. */
export interface PickUp {
  readonly ms: number
  /** The gap that the script asks for: 200 in ordinary talk, longer after a pause, negative where I cut in. */
  readonly gapMs: number
  readonly verdict: 'early' | 'inTime' | 'late'
}

// The bounds within which the start of a line counts in full: see `timingAccuracy`.
const EARLY_MS = -150
const LATE_MS = 800

/** Null where no voice was heard, or no cue before it. */
export function pickUpOf({ timing }: Pick<VoiceInteraction, 'timing'>, gapMs: number): PickUp | null {
  const ms = timing.responseLatency
  if (ms === null) return null
  const lateMs = ms - gapMs
  return { ms, gapMs, verdict: lateMs < EARLY_MS ? 'early' : lateMs > LATE_MS ? 'late' : 'inTime' }
}
