/** Samples in a block, about 3 ms. */
const BLOCK = 64

/**
 * Applies a gain and keeps every sample under the ceiling. Where the voice would be too loud, the gain eases down over
 * two blocks before and up again after it, so that nothing is clipped and no step is heard.
 */
export function amplify(samples: Float32Array, gain: number, ceiling: number): Float32Array {
  const allowed = blockPeaks(samples).map((peak) => Math.min(gain, ceiling / peak))
  // Each block takes the least of its neighbourhood, so the line between two blocks never rises above what one allows.
  const eased = allowed.map((_, index) => Math.min(...allowed.slice(Math.max(0, index - 2), index + 3)))
  return samples.map((sample, index) => sample * gainAt(eased, index))
}

function blockPeaks(samples: Float32Array): number[] {
  return Array.from({ length: Math.ceil(samples.length / BLOCK) }, (_, index) => {
    let peak = 1e-9
    for (let place = index * BLOCK; place < (index + 1) * BLOCK; place++) {
      peak = Math.max(peak, Math.abs(samples[place] ?? 0))
    }
    return peak
  })
}

function gainAt(gains: number[], place: number): number {
  const position = place / BLOCK - 0.5
  const left = Math.max(0, Math.floor(position))
  const before = gains[left] ?? 0
  const after = gains[left + 1] ?? before
  return before + (after - before) * Math.max(0, position - left)
}
