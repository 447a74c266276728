import { describe, expect, it } from 'vitest'
import { leadOf } from './audioVoice.web'

/** `silentMs` of silence, then sound, at 24,000 samples a second. */
function clipOf(silentMs: number) {
  const samples = new Float32Array(24_000).fill(0.2).fill(0, 0, silentMs * 24)
  return { sampleRate: 24_000, getChannelData: () => samples }
}

describe('the silence before the first sound of a clip', () => {
  it('is left out, but for a breath', () => expect(leadOf(clipOf(50))).toBeCloseTo(0.045))
  it('is not missed where there is none', () => expect(leadOf(clipOf(0))).toBe(0))
  it('is kept where it is so long that it is meant', () => expect(leadOf(clipOf(400))).toBe(0))
})
