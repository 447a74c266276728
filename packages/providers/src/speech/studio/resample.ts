/** Zero crossings of the sinc on each side: 16 keep images below -70 dB, far under the noise of these voices. */
const WINGS = 16
/** Table entries between two crossings. */
const STEPS = 256

/**
 * Changes the sample rate with a windowed sinc. Input must leave headroom (peaks up to about 0.8), since the curve
 * between loud samples can be higher than the samples.
 */
export function resample(samples: Float32Array, fromHz: number, toHz: number): Float32Array {
  if (fromHz === toHz) return samples
  const step = fromHz / toHz
  // Going down, the filter also keeps out what the new rate cannot hold.
  const cutoff = Math.min(1, 1 / step)
  const resampled = new Float32Array(Math.floor(samples.length / step))
  for (let index = 0; index < resampled.length; index++) {
    resampled[index] = curveAt(samples, index * step, cutoff)
  }
  return resampled
}

/** The curve through the samples, also between two of them (`centre` in samples); `cutoff` 1 keeps all it holds. */
export function curveAt(samples: Float32Array, centre: number, cutoff = 1): number {
  const reach = WINGS / cutoff
  const last = Math.min(samples.length - 1, Math.floor(centre + reach))
  let sum = 0
  for (let place = Math.max(0, Math.ceil(centre - reach)); place <= last; place++) {
    sum += (samples[place] ?? 0) * (KERNEL[Math.round(Math.abs(place - centre) * cutoff * STEPS)] ?? 0)
  }
  return sum * cutoff
}

const KERNEL = kernel()

/** A sinc under a Blackman window, one wing of it. */
function kernel(): Float32Array {
  return Float32Array.from({ length: WINGS * STEPS + 1 }, (_, index) => {
    const x = index / STEPS
    const phase = (Math.PI * x) / WINGS
    const window = 0.42 + 0.5 * Math.cos(phase) + 0.08 * Math.cos(2 * phase)
    return index === 0 ? 1 : (window * Math.sin(Math.PI * x)) / (Math.PI * x)
  })
}
