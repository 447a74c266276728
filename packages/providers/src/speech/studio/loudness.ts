/**
 * Integrated loudness in LUFS of one channel, after ITU-R BS.1770-4: K-weighting, 400 ms blocks that overlap by three
 * quarters, gates at -70 LUFS and 10 below the mean. Null when there is nothing to hear.
 */
export function loudness(samples: Float32Array, rate: number): number | null {
  const energies = blockEnergies(weighted(samples, rate), rate).filter((energy) => lufs(energy) > -70)
  const gate = lufs(mean(energies)) - 10
  const kept = energies.filter((energy) => lufs(energy) > gate)
  return kept.length === 0 ? null : lufs(mean(kept))
}

function lufs(energy: number): number {
  return -0.691 + 10 * Math.log10(energy)
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function blockEnergies(samples: Float32Array, rate: number): number[] {
  const quarter = Math.round(rate / 10)
  const quarters = Array.from({ length: Math.max(4, Math.floor(samples.length / quarter)) }, (_, index) =>
    samples.subarray(index * quarter, (index + 1) * quarter).reduce((sum, sample) => sum + sample * sample, 0),
  )
  const length = Math.min(4 * quarter, samples.length)
  return quarters
    .slice(3)
    .map((_, index) => quarters.slice(index, index + 4).reduce((sum, part) => sum + part) / length)
}

interface Biquad {
  readonly b: readonly [number, number, number]
  readonly a: readonly [number, number]
}

function weighted(samples: Float32Array, rate: number): Float32Array {
  return filtered(filtered(samples, shelf(rate)), highPass(rate))
}

/** The head's high shelf, +4 dB; centre and quality of the standard's filter, worked out for any sample rate. */
function shelf(rate: number): Biquad {
  const k = Math.tan((Math.PI * 1681.974450955533) / rate)
  const q = 0.7071752369554196
  const vh = 10 ** (3.999843853973347 / 20)
  const vb = vh ** 0.4996667741545416
  const a0 = 1 + k / q + k * k
  return {
    b: [(vh + (vb * k) / q + k * k) / a0, (2 * (k * k - vh)) / a0, (vh - (vb * k) / q + k * k) / a0],
    a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
  }
}

function highPass(rate: number): Biquad {
  const k = Math.tan((Math.PI * 38.13547087602444) / rate)
  const q = 0.5003270373238773
  const a0 = 1 + k / q + k * k
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] }
}

function filtered(samples: Float32Array, { a, b }: Biquad): Float32Array {
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  return samples.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2
    x2 = x1
    x1 = x
    y2 = y1
    y1 = y
    return y
  })
}
