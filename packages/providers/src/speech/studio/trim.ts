/** A clip without the silence around it: `cutMs` was taken from its start, `leadMs` of quiet is left there. */
export interface Trimmed {
  readonly samples: Float32Array
  readonly cutMs: number
  readonly leadMs: number
}

const LEAD_MS = 10
const TAIL_MS = 60
const FADE_MS = 5
/** Sound begins where 5 ms are louder than the loudest 5 ms by no less than -40 dB: soft s and f are still heard. */
const FLOOR = 0.01

/** Takes the silence off both ends, so that a cue answers at once and ends when the voice does. Null when all is still. */
export function trim(samples: Float32Array, rate: number): Trimmed | null {
  const frame = Math.round(rate * 0.005)
  const levels = frameLevels(samples, frame)
  const floor = Math.max(...levels, 0) * FLOOR
  const first = levels.findIndex((level) => level > floor)
  if (first < 0) return null
  const onset = first * frame
  const end = (levels.findLastIndex((level) => level > floor) + 1) * frame
  const from = Math.max(0, onset - Math.round((LEAD_MS * rate) / 1000))
  const trimmed = samples.slice(from, Math.min(samples.length, end + Math.round((TAIL_MS * rate) / 1000)))
  fade(trimmed, Math.round((FADE_MS * rate) / 1000))
  return { samples: trimmed, cutMs: (from * 1000) / rate, leadMs: ((onset - from) * 1000) / rate }
}

function frameLevels(samples: Float32Array, frame: number): number[] {
  return Array.from({ length: Math.ceil(samples.length / frame) }, (_, index) => {
    let sum = 0
    for (let place = index * frame; place < (index + 1) * frame; place++) sum += (samples[place] ?? 0) ** 2
    return Math.sqrt(sum / frame)
  })
}

/** Ends in a ramp, where a cut would click. */
function fade(samples: Float32Array, length: number): void {
  const ramp = Math.min(length, samples.length)
  for (let index = 0; index < ramp; index++) {
    const place = samples.length - 1 - index
    samples[place] = (samples[place] ?? 0) * (index / ramp)
  }
}
