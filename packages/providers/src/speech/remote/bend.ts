import type { Tone } from '@scripteam/contract/model'
import type { LineToSpeak } from '@scripteam/pipeline/ports'
import { deliver } from '../delivery.ts'

/** How a line is asked for: `rate` of the provider, `range` of the melody, and `pitch` in semitones that the studio adds. */
export interface Bend {
  readonly rate: number
  readonly range: number
  readonly pitch: number
}

/** How fast each tone speaks. Providers have no dial for it, so it is part of the rate. */
const TONE_RATE: Readonly<Record<Tone, number>> = {
  authoritative: 0.95,
  gentle: 0.93,
  energetic: 1.1,
  melancholic: 0.88,
  neutral: 1,
}

/** The settings, the feeling and the tone of a line as one bend, inside what the provider can do. */
export function bendOf(line: LineToSpeak, rates: { slowest: number; fastest: number }): Bend {
  const { settings } = deliver(line.settings, line.emotion)
  // Pitch is bent by playing faster, which a natural voice bears only when somebody asked for it: no feeling adds to it.
  const { pitch } = line.settings
  const rate = (settings.rate * TONE_RATE[line.tone ?? 'neutral']) / 2 ** (pitch / 12)
  return { rate: rounded(Math.min(rates.fastest, Math.max(rates.slowest, rate))), range: settings.range, pitch }
}

function rounded(rate: number): number {
  return Math.round(rate * 100) / 100
}
