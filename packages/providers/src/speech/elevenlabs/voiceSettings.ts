import type { Tone } from '@scripteam/contract/model'
import type { Utterance } from '../remote/provider.ts'

interface Manner {
  /** Low: wide in feeling, and less the same every time. High: even, up to monotonous. */
  readonly stability: number
  /** How far the speaker's own style is exaggerated. */
  readonly style: number
}

/** Each tone by what the vendor says of its dials; how fast it speaks is in the rate. */
const TONES: Readonly<Record<Tone, Manner>> = {
  authoritative: { stability: 0.75, style: 0.2 },
  gentle: { stability: 0.65, style: 0.05 },
  energetic: { stability: 0.3, style: 0.45 },
  melancholic: { stability: 0.6, style: 0.3 },
  neutral: { stability: 0.5, style: 0 },
}

/** How a line is to be said. A feeling that widens the melody loosens the voice, and one that narrows it holds it. */
export function voiceSettings({ tone, range, rate }: Pick<Utterance, 'tone' | 'range' | 'rate'>) {
  const { stability, style } = TONES[tone]
  return {
    stability: share(stability - 0.4 * (range - 1)),
    similarityBoost: 0.75,
    style: share(style + 0.4 * Math.abs(range - 1)),
    speed: rate,
  }
}

function share(value: number): number {
  return Math.round(100 * Math.min(1, Math.max(0, value))) / 100
}
