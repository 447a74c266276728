import { curveAt } from './resample.ts'

/** Four places a sample, as ITU-R BS.1770 asks; the highest is never further from a sample than half of one. */
const BETWEEN = [-0.5, -0.25, 0.25, 0.5]

/** How high the curve through the samples rises, 1 being full scale: a player's converter draws it between them too. */
export function truePeak(samples: Float32Array): number {
  let peak = 0
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample))
  // Beside a sample of half the height or less the curve does not rise above the highest.
  const loud = peak / 2
  samples.forEach((sample, index) => {
    if (Math.abs(sample) <= loud) return
    for (const beside of BETWEEN) peak = Math.max(peak, Math.abs(curveAt(samples, index + beside)))
  })
  return peak
}
