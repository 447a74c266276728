import { spawnSync } from 'node:child_process'
import { timbreOf } from './timbre.ts'

/** What is heard in a clip: its length, the median pitch of its voiced parts, its strength (RMS amplitude) and timbre. */
export interface Heard {
  readonly seconds: number
  readonly medianHz: number
  readonly strength: number
  /** See `timbre.ts`. */
  readonly timbre: readonly number[]
}

const RATE = 22_050

/** Decodes a clip with ffmpeg, which shares no code with the studio, and measures it. Null without ffmpeg. */
export function listenTo(clip: Uint8Array): Heard | null {
  const options = ['-v', 'error', '-i', 'pipe:0', '-f', 's16le', '-ac', '1', '-ar', String(RATE), 'pipe:1']
  const ran = spawnSync('ffmpeg', options, { input: clip, maxBuffer: 1 << 28, timeout: 60_000 })
  if (ran.error) return null
  const bytes = ran.stdout.buffer.slice(ran.stdout.byteOffset, ran.stdout.byteOffset + ran.stdout.byteLength)
  const samples = new Int16Array(bytes)
  const energy = samples.reduce((sum, sample) => sum + sample * sample, 0)
  return {
    seconds: samples.length / RATE,
    medianHz: medianHz(samples),
    strength: Math.sqrt(energy / samples.length) / 32_768,
    timbre: timbreOf(samples, RATE),
  }
}

const WINDOW = Math.round(RATE * 0.04)

/** Median over windows of 40 ms that are voiced: loud enough, and alike to themselves one period later. */
function medianHz(samples: Int16Array): number {
  const windows = Array.from({ length: Math.floor(samples.length / WINDOW) - 1 }, (_, place) => {
    const start = place * WINDOW
    return { start, energy: samples.subarray(start, start + WINDOW).reduce((sum, one) => sum + one * one, 0) }
  })
  const loudest = Math.max(...windows.map(({ energy }) => energy))
  const found = windows
    .filter(({ energy }) => energy > loudest / 100)
    .map(({ start }) => periodAt(samples, start))
    .filter((period) => period > 0)
    .map((period) => RATE / period)
  return found.toSorted((a, b) => a - b)[Math.floor(found.length / 2)] ?? 0
}

/** The shortest period nearly as good as the best; 0 where there is none. */
function periodAt(samples: Int16Array, start: number): number {
  const shortest = Math.floor(RATE / 450)
  const longest = Math.ceil(RATE / 55)
  const curve = Array.from({ length: longest - shortest }, (_, place) => likeness(samples, start, shortest + place))
  const best = Math.max(...curve)
  if (best < 0.8) return 0
  const peak = curve.findIndex(
    (value, at) => value > 0.93 * best && value >= (curve[at - 1] ?? -1) && value >= (curve[at + 1] ?? -1),
  )
  return peak < 0 ? 0 : shortest + peak
}

function likeness(samples: Int16Array, start: number, lag: number): number {
  let [product, one, other] = [0, 1, 1]
  for (let at = start; at < start + WINDOW; at++) {
    const [a, b] = [samples[at] ?? 0, samples[at + lag] ?? 0]
    product += a * b
    one += a * a
    other += b * b
  }
  return product / Math.sqrt(one * other)
}
