/** How strong a voice is in each band of its spectrum over a whole clip, in dB about their mean: its colour, not its loudness. */
export function timbreOf(samples: Int16Array, rate: number): number[] {
  const levels = CENTRES.map((hertz) => 10 * Math.log10(bandEnergy(samples, hertz, rate) + 1))
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length
  return levels.map((level) => level - mean)
}

/** Decibels between two timbres: root mean square over the bands. */
export function timbreDistance(one: readonly number[], other: readonly number[]): number {
  const squares = one.map((level, at) => (level - (other[at] ?? 0)) ** 2)
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length)
}

const BANDS = 22
/** Even steps of the mel scale from 80 Hz to 8 kHz. */
const CENTRES = Array.from({ length: BANDS }, (_, at) => hertz(mel(80) + ((mel(8_000) - mel(80)) * (at + 0.5)) / BANDS))

function mel(hertz: number): number {
  return 2595 * Math.log10(1 + hertz / 700)
}

function hertz(mel: number): number {
  return 700 * (10 ** (mel / 2595) - 1)
}

/** Mean energy behind a band-pass filter (Bristow-Johnson's cookbook, Q 4). */
function bandEnergy(samples: Int16Array, centre: number, rate: number): number {
  const turn = (2 * Math.PI * centre) / rate
  const alpha = Math.sin(turn) / 8
  const [gain, a1, a2] = [alpha / (1 + alpha), (-2 * Math.cos(turn)) / (1 + alpha), (1 - alpha) / (1 + alpha)]
  let [x1, x2, y1, y2, energy] = [0, 0, 0, 0, 0]
  for (const x of samples) {
    const y = gain * (x - x2) - a1 * y1 - a2 * y2
    x2 = x1
    x1 = x
    y2 = y1
    y1 = y
    energy += y * y
  }
  return energy / samples.length
}
