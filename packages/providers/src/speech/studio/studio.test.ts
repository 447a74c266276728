import { decodeMp3, readMp3 } from '@scripteam/pipeline/conformance'
import { describe, expect, it } from 'vitest'
import { createMp3Encoder } from 'wasm-media-encoders'
import { amplify } from './limit.ts'
import { loudness } from './loudness.ts'
import { CLIP_HZ, encodeMp3 } from './mp3.ts'
import { openProof } from './proof.ts'
import { resample } from './resample.ts'
import { openStudio } from './studio.ts'
import { trim } from './trim.ts'

function tone(hz: number, seconds: number, rate = CLIP_HZ, level = 1): Float32Array {
  return Float32Array.from(
    { length: Math.round(seconds * rate) },
    (_, index) => level * Math.sin((2 * Math.PI * hz * index) / rate),
  )
}

describe('a clip', () => {
  it('decodes to exactly the samples that went in, with no silence put before them', async () => {
    const samples = tone(440, 0.7, CLIP_HZ, 0.5)
    const bytes = encodeMp3(await createMp3Encoder(), samples)
    expect(readMp3(bytes)).toEqual({ sampleRate: CLIP_HZ, channels: 1, durationMs: 700 })
    const heard = decodeMp3(bytes, CLIP_HZ)
    if (heard !== null) {
      expect(heard).toHaveLength(samples.length)
      expect(Math.abs((heard[100] ?? 0) / 32_768 - (samples[100] ?? 0))).toBeLessThan(0.05)
    }
  })

  it.each([32, 48, 96] as const)('has the bit rate that is set, and decodes as well: %i kbit/s', async (kbit) => {
    const samples = tone(440, 2, CLIP_HZ, 0.5)
    const bytes = encodeMp3(await createMp3Encoder(), samples, kbit)
    expect(readMp3(bytes).durationMs).toBe(2_000)
    expect((bytes.length * 8) / 2_000 / kbit).toBeCloseTo(1, 0)
    expect(await (await openProof())(bytes, samples)).toMatchObject({ flaw: null })
  })

  it('is found out when it is cut, is another one, or is no MP3', async () => {
    const encoder = await createMp3Encoder()
    const proof = await openProof()
    const samples = tone(440, 1, CLIP_HZ, 0.5)
    const bytes = encodeMp3(encoder, samples)
    expect(await proof(bytes.subarray(0, bytes.length / 2), samples)).toEqual({
      flaw: expect.stringMatching(/decodes to \d+ samples/),
    })
    expect(await proof(encodeMp3(encoder, tone(440, 1, CLIP_HZ, 0.01)), samples)).toEqual({
      flaw: 'the MP3 sounds otherwise',
    })
    expect(await proof(Buffer.from('RIFF and so on, and on, and on'), samples)).toEqual({
      flaw: expect.stringContaining('decodes to 0 samples'),
    })
    // What came before leaves nothing behind.
    expect(await proof(bytes, samples)).toMatchObject({ flaw: null })
  })

  it('is a short pause when there is nothing to hear', async () => {
    const done = await (await openStudio()).work({ source: { kind: 'stillness' }, want: { kind: 'clip', gainDb: 0 } })
    expect(done).toMatchObject({ kind: 'clip', durationMs: 400, leadMs: 0 })
  })

  it('never rises above -1 dB for a player, also where encoding adds much to a peak', async () => {
    const samples = Int16Array.from(tone(3_000, 1), (value, index) =>
      index % 2205 < 90 ? 20_000 * Math.sign(value) : 0,
    )
    const source = { kind: 'samples', samples, sampleRate: CLIP_HZ, speedUp: 1 } as const
    const clip = await (await openStudio()).work({ source, want: { kind: 'clip', gainDb: 30 } })
    const heard = clip.kind === 'clip' ? decodeMp3(clip.bytes, CLIP_HZ) : null
    expect(clip.kind).toBe('clip')
    if (heard === null) return
    const between = resample(
      Float32Array.from(heard, (sample) => sample / 65_536),
      CLIP_HZ,
      8 * CLIP_HZ,
    )
    expect(2 * between.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0)).toBeLessThanOrEqual(10 ** (-1 / 20))
  })

  it('comes to the loudness wanted, with its own gain', async () => {
    const studio = await openStudio()
    const samples = Int16Array.from(tone(200, 2, CLIP_HZ, 8000))
    const source = () => ({ kind: 'samples', samples: samples.slice(), sampleRate: CLIP_HZ, speedUp: 1 }) as const
    const gain = await studio.work({ source: source(), want: { kind: 'gain', lufs: -16 } })
    const gainDb = gain.kind === 'gain' ? gain.gainDb : 0
    const clip = await studio.work({ source: source(), want: { kind: 'clip', gainDb } })
    const heard = clip.kind === 'clip' ? decodeMp3(clip.bytes, CLIP_HZ) : null
    if (heard !== null)
      expect(
        loudness(
          Float32Array.from(heard, (sample) => sample / 32_768),
          CLIP_HZ,
        ),
      ).toBeCloseTo(-16, 0)
  })
})

describe('loudness', () => {
  it('of a full sine at 997 Hz is -3.01 LUFS, as the standard says', () => {
    expect(loudness(tone(997, 3, 48_000), 48_000)).toBeCloseTo(-3.01, 1)
    expect(loudness(tone(997, 3), CLIP_HZ)).toBeCloseTo(-3.01, 1)
  })

  it('does not count the pauses', () => {
    const spoken = tone(997, 3)
    const withPause = new Float32Array(spoken.length * 3)
    withPause.set(spoken)
    expect(loudness(withPause, CLIP_HZ)).toBeCloseTo(loudness(spoken, CLIP_HZ) ?? 0, 0)
  })

  it('of silence is none', () => {
    expect(loudness(new Float32Array(CLIP_HZ), CLIP_HZ)).toBeNull()
  })
})

describe('trimming', () => {
  it('leaves 20 ms or less before the first sound, and says how much it cut', () => {
    const samples = new Float32Array(2 * CLIP_HZ)
    samples.set(tone(300, 0.5), CLIP_HZ)
    const trimmed = trim(samples, CLIP_HZ)
    expect(trimmed?.leadMs).toBeLessThanOrEqual(20)
    expect((trimmed?.cutMs ?? 0) + (trimmed?.leadMs ?? 0)).toBeCloseTo(1000, -1)
    expect(((trimmed?.samples.length ?? 0) * 1000) / CLIP_HZ).toBeLessThan(600)
  })

  it('finds nothing in silence', () => {
    expect(trim(new Float32Array(5000), CLIP_HZ)).toBeNull()
    expect(trim(new Float32Array(0), CLIP_HZ)).toBeNull()
  })
})

describe('amplifying', () => {
  it('never passes the ceiling, however loud a moment is', () => {
    const samples = tone(150, 1, CLIP_HZ, 0.2)
    for (let index = 9000; index < 9400; index++) samples[index] = 0.99 * Math.sign(samples[index] ?? 0)
    const loud = amplify(samples, 4, 0.7)
    expect(Math.max(...loud.map(Math.abs))).toBeLessThanOrEqual(0.7 + 1e-6)
    expect(Math.max(...loud.subarray(0, 4000).map(Math.abs))).toBeGreaterThan(0.65)
  })
})

describe('resampling', () => {
  it('keeps the pitch and the level of a tone', () => {
    const up = resample(tone(1000, 0.5, 16_000, 0.5), 16_000, CLIP_HZ).subarray(500, 10_000)
    const right = tone(1000, 0.5, CLIP_HZ, 0.5).subarray(500, 10_000)
    expect(Math.max(...up.map((sample, index) => Math.abs(sample - (right[index] ?? 0))))).toBeLessThan(0.005)
  })

  it('keeps out what the new rate cannot hold', () => {
    const down = resample(tone(9000, 0.3, CLIP_HZ, 0.5), CLIP_HZ, 11_025).subarray(200, 3000)
    expect(Math.max(...down.map(Math.abs))).toBeLessThan(0.01)
  })
})
