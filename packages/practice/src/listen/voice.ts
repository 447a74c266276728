/** When a voice was heard, by the device's clock in milliseconds. */
export interface Voice {
  /** Stretches that are over, oldest first. */
  readonly stretches: readonly Stretch[]
  /** Start of the stretch that goes on; null in silence. */
  readonly onAtMs: number | null
}

export interface Stretch {
  readonly fromMs: number
  readonly toMs: number
}

export const NO_VOICE: Voice = { stretches: [], onAtMs: null }

/** The voice after a change; `sinceMs` is how long ago it really changed, as detectors tell late. */
export function hearVoice(voice: Voice, isOn: boolean, atMs: number, sinceMs = 0): Voice {
  const changedMs = atMs - sinceMs
  if (isOn) return voice.onAtMs === null ? { ...voice, onAtMs: changedMs } : voice
  if (voice.onAtMs === null) return voice
  const stretch = { fromMs: voice.onAtMs, toMs: Math.max(voice.onAtMs, changedMs) }
  return { stretches: [...voice.stretches, stretch], onAtMs: null }
}

/** How long it has been silent; 0 while a voice is on, null when there was none yet. */
export function silenceMs({ stretches, onAtMs }: Voice, nowMs: number): number | null {
  if (onAtMs !== null) return 0
  const last = stretches.at(-1)
  return last ? nowMs - last.toMs : null
}

/** How long a voice was on after `fromMs`, pauses left out. */
export function voicedMs({ stretches, onAtMs }: Voice, fromMs: number, nowMs: number): number {
  const going = onAtMs === null ? 0 : Math.max(0, nowMs - Math.max(fromMs, onAtMs))
  return stretches.reduce((sum, s) => sum + Math.max(0, s.toMs - Math.max(fromMs, s.fromMs)), going)
}

/** Start of the first sound and end of the last one; null when there was none. */
export function voiceSpan({ stretches, onAtMs }: Voice, nowMs: number): Stretch | null {
  const fromMs = stretches[0]?.fromMs ?? onAtMs
  return fromMs === null || fromMs === undefined
    ? null
    : { fromMs, toMs: onAtMs === null ? (stretches.at(-1)?.toMs ?? nowMs) : nowMs }
}

/** Silences between stretches, in milliseconds. */
export function pausesMs({ stretches }: Voice): number[] {
  return stretches.slice(1).map((stretch, index) => stretch.fromMs - (stretches[index]?.toMs ?? stretch.fromMs))
}
