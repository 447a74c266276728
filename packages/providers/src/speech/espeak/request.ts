import type { VoiceSettings } from '@scripteam/contract/model'
import type { EspeakJob } from './seat.ts'

/** eSpeak NG's 175 words a minute hurry a scene; at this pace a speech takes about as long as on stage. */
const WORDS_A_MINUTE = 160
/** From about 60 on loud vowels touch the ceiling. */
const VOLUME = 60

/** `[pitch parameter, semitones from the voice's own]`, measured as median F0 on `es+m3`, range 50. */
const PITCH: readonly (readonly [number, number])[] = [
  [0, -6.16],
  [10, -5.54],
  [25, -3.31],
  [37, -1.66],
  [50, 0],
  [63, 1.93],
  [75, 3.99],
  [90, 6.59],
  [99, 8.19],
]
const LOWEST = -6.16
const HIGHEST = 8.19

/**
 * Words the settings for eSpeak NG. What its pitch cannot reach is left over as `speedUp`: play it faster by that
 * factor, which the slower `rate` makes up for.
 */
export function espeakRequest(
  voice: string,
  text: string,
  settings: VoiceSettings,
): { job: EspeakJob; speedUp: number } {
  const range = Math.min(99, Math.max(0, 50 * settings.range))
  // A wider range lifts the median too, since the engine counts from the lowest note: take that back.
  const wanted = settings.pitch - 12 * Math.log2((1 + 0.0046 * range) / (1 + 0.0046 * 50))
  const reached = Math.min(HIGHEST, Math.max(LOWEST, wanted))
  const speedUp = 2 ** ((wanted - reached) / 12)
  const rate = Math.min(450, Math.max(80, (WORDS_A_MINUTE * settings.rate) / speedUp))
  const job = {
    text,
    voice,
    rate: Math.round(rate),
    pitch: Math.round(pitchFor(reached)),
    range: Math.round(range),
    volume: VOLUME,
  }
  return { job, speedUp }
}

function pitchFor(semitones: number): number {
  const above = PITCH.findIndex(([, reached]) => reached >= semitones)
  const [highPitch, high] = PITCH[above] ?? [99, HIGHEST]
  const [lowPitch, low] = PITCH[above - 1] ?? [0, LOWEST]
  return high === low ? lowPitch : lowPitch + ((semitones - low) / (high - low)) * (highPitch - lowPitch)
}
