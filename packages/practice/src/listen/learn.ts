import { clamp, median } from '../figures.ts'
import type { EarSettings, Listening } from './listening.ts'
import { pausesMs, voicedMs, voiceSpan } from './voice.ts'

/** Weight of the newest line. */
const NEWEST = 0.2
/** A pause inside a line, for an actor whose waits are neither stretched nor cut, in milliseconds. */
const USUAL_PAUSE_MS = 400

/** Learns from a line that was said how late text comes on this device, and how this actor paces and pauses. */
export function learnEars(ears: EarSettings, listening: Listening): EarSettings {
  return ears.hearsWords ? learnFromWords(ears, listening) : learnFromVoice(ears, listening)
}

function learnFromWords(ears: EarSettings, listening: Listening): EarSettings {
  const { voice, textAtMs, line, startedAtMs } = listening
  const span = voiceSpan(voice, textAtMs ?? startedAtMs)
  const isWhole = line.place.lastIsSaid && line.place.share >= 0.8
  if (!span || textAtMs === null || !isWhole) return ears
  const pause = median(pausesMs(voice).filter((ms) => ms >= 150))
  return {
    ...withPace(ears, listening, span.toMs, NEWEST),
    lagMs: clamp(towards(ears.lagMs, textAtMs - span.toMs), 100, 1500),
    patience: pause === null ? ears.patience : clamp(towards(ears.patience, pause / USUAL_PAUSE_MS), 0.7, 1.6),
  }
}

/** Without words nobody knows whether the line was whole, so the pace alone is learned: of the first lines from each as much. */
function learnFromVoice(ears: EarSettings, listening: Listening): EarSettings {
  const span = voiceSpan(listening.voice, listening.startedAtMs)
  if (!span) return ears
  return withPace(ears, listening, span.toMs, Math.max(NEWEST, 1 / ((ears.linesTimed ?? 0) + 2)))
}

function withPace(
  ears: EarSettings,
  { voice, line, startedAtMs }: Listening,
  toMs: number,
  weight: number,
): EarSettings {
  const lineMs = line.tokens.reduce((sum, token) => sum + token.ms, 0)
  const pace = clamp(towards(ears.pace, voicedMs(voice, startedAtMs, toMs) / lineMs, weight), 0.6, 1.8)
  return { ...ears, pace, linesTimed: (ears.linesTimed ?? 0) + 1 }
}

function towards(known: number, seen: number, weight = NEWEST): number {
  return known + weight * (seen - known)
}
