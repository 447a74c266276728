import { afterAll, describe, expect, it } from 'vitest'
import { embeddedVoices } from './catalogue.ts'
import { espeakRequest } from './espeak/request.ts'
import { openEspeak } from './espeak/seat.ts'
import { loadFlite, runFlite } from './flite/program.ts'
import { fliteRequest } from './flite/request.ts'

const espeak = openEspeak()
const flite = loadFlite()
afterAll(() => espeak.close())

const SENTENCE = {
  es: 'La lluvia moja la arena mientras la niña mira la bahía, y nadie la llama.',
  en: 'The rain ran along the lonely road while a woman was walking home alone.',
}

describe('the pitch of the embedded voices', () => {
  const heard = [
    'espeak/es/m3',
    'espeak/es-419/f2',
    'espeak/en-us/m1',
    'espeak/en-gb-x-rp/f1',
    'flite/slt',
    'flite/awb',
    'flite/kal16',
    'flite/rms',
  ]

  it.each(heard)('moves by the semitones asked for: %s', async (voiceId) => {
    const own = await medianHz(voiceId, { pitch: 0, rate: 1, range: 1 })
    for (const pitch of [-3, 3]) {
      const moved = await medianHz(voiceId, { pitch, rate: 1, range: 1 })
      expect(Math.abs(12 * Math.log2(moved / own) - pitch)).toBeLessThan(1)
    }
  })

  it.each(heard)('lies where the catalogue says, within two semitones: %s', async (voiceId) => {
    const own = await medianHz(voiceId, { pitch: 0, rate: 1, range: 1 })
    const said = embeddedVoices().find(({ voice }) => voice.voiceId === voiceId)?.voice.basePitchHz ?? 0
    expect(Math.abs(12 * Math.log2(own / said))).toBeLessThan(2)
  })

  it('reaches an octave in both directions', async () => {
    const own = await medianHz('espeak/es/m3', { pitch: 0, rate: 1, range: 1 })
    const high = await medianHz('espeak/es/m3', { pitch: 12, rate: 1, range: 1 })
    expect(12 * Math.log2(high / own)).toBeGreaterThan(10.5)
  })

  it('stays where it is when the voice moves more within its range', async () => {
    const own = await medianHz('espeak/es/m3', { pitch: 0, rate: 1, range: 1 })
    const lively = await medianHz('espeak/es/m3', { pitch: 0, rate: 1, range: 1.5 })
    expect(Math.abs(12 * Math.log2(lively / own))).toBeLessThan(1)
  })
})

async function medianHz(voiceId: string, settings: { pitch: number; rate: number; range: number }): Promise<number> {
  const found = embeddedVoices().find(({ voice }) => voice.voiceId === voiceId)
  if (found === undefined) throw new Error(`no voice ${voiceId}`)
  const { voice, engine } = found
  const text = SENTENCE[voice.language]
  if (engine.kind === 'flite') {
    const { job, speedUp } = fliteRequest(engine.voice, text, settings)
    const { samples, sampleRate } = runFlite(flite, job)
    return medianF0(samples, sampleRate * speedUp)
  }
  const { job, speedUp } = espeakRequest(engine.voice, text, settings)
  const speech = await espeak.ask(job)
  if (speech.kind === 'refused') throw new Error(speech.reason)
  return medianF0(speech.samples, speech.sampleRate * speedUp)
}

/** Median over voiced windows of 40 ms, by normalised autocorrelation; the shortest period nearly as good as the best wins. */
function medianF0(samples: Int16Array, rate: number): number {
  const size = Math.round(rate * 0.04)
  const loudest = Math.max(...windows(samples, size).map(({ energy }) => energy))
  const found = windows(samples, size)
    .filter(({ energy }) => energy > loudest / 100)
    .map(({ start }) => periodAt(samples, start, size, rate))
    .filter((period) => period > 0)
    .map((period) => rate / period)
  return found.toSorted((a, b) => a - b)[Math.floor(found.length / 2)] ?? 0
}

function windows(samples: Int16Array, size: number): { start: number; energy: number }[] {
  return Array.from({ length: Math.floor(samples.length / size) - 1 }, (_, index) => {
    const start = index * size
    return { start, energy: samples.subarray(start, start + size).reduce((sum, sample) => sum + sample * sample, 0) }
  })
}

function periodAt(samples: Int16Array, start: number, size: number, rate: number): number {
  const shortest = Math.floor(rate / 450)
  const curve = Array.from({ length: Math.ceil(rate / 55) - shortest }, (_, index) =>
    likeness(samples, start, size, shortest + index),
  )
  const best = Math.max(...curve)
  if (best < 0.8) return 0
  const peak = curve.findIndex(
    (value, at) => value > 0.93 * best && value >= (curve[at - 1] ?? -1) && value >= (curve[at + 1] ?? -1),
  )
  return peak < 0 ? 0 : shortest + peak
}

function likeness(samples: Int16Array, start: number, size: number, lag: number): number {
  let [product, one, other] = [0, 1, 1]
  for (let at = start; at < start + size; at++) {
    const [a, b] = [samples[at] ?? 0, samples[at + lag] ?? 0]
    product += a * b
    one += a * a
    other += b * b
  }
  return product / Math.sqrt(one * other)
}
