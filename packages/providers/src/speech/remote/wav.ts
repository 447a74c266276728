/** Sound as it is: 16 bit, one channel. */
export interface Sound {
  readonly samples: Int16Array<ArrayBuffer>
  readonly sampleRate: number
}

/**
 * Reads a RIFF WAVE file of 16 bit PCM; several channels become one. Throws with a sentence when it is something else
 * or shorter than it says. A length of 0 or 0xFFFFFFFF is what servers write that stream: all there is counts.
 */
export function readWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || ascii(view, 0) !== 'RIFF' || ascii(view, 8) !== 'WAVE')
    throw new Error('this is no WAV file')
  const format = chunk(view, 'fmt ')
  const data = chunk(view, 'data')
  if (format === null || data === null) throw new Error('the WAV file has no format or no sound')
  const channels = view.getUint16(format.at + 2, true)
  const bits = view.getUint16(format.at + 14, true)
  if (!PCM.has(view.getUint16(format.at, true)) || bits !== 16 || channels < 1)
    throw new Error('the WAV file is not PCM of 16 bit')
  const isStreamed = data.length === 0 || data.length >= 0xffff_fff0
  const length = isStreamed ? bytes.length - data.at : data.length
  if (data.at + length > bytes.length) throw new Error('the WAV file is cut short')
  const sampleRate = view.getUint32(format.at + 4, true)
  return { samples: oneChannel(view, data.at, Math.floor(length / (2 * channels)), channels), sampleRate }
}

/** PCM, and the extensible format that holds it. */
const PCM: ReadonlySet<number> = new Set([1, 0xfffe])

function chunk(view: DataView, name: string): { at: number; length: number } | null {
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const length = view.getUint32(at + 4, true)
    if (ascii(view, at) === name) return { at: at + 8, length }
    at += 8 + length + (length % 2)
  }
  return null
}

function ascii(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(at + place)))
}

function oneChannel(view: DataView, at: number, frames: number, channels: number): Int16Array<ArrayBuffer> {
  const samples = new Int16Array(frames)
  for (let frame = 0; frame < frames; frame++) {
    let sum = 0
    for (let channel = 0; channel < channels; channel++)
      sum += view.getInt16(at + 2 * (frame * channels + channel), true)
    samples[frame] = Math.round(sum / channels)
  }
  return samples
}
