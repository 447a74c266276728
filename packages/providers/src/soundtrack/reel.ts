import { countFrames, FRAME_SAMPLES, frameBytes } from '../speech/studio/frames.ts'
import { CLIP_HZ } from '../speech/studio/mp3.ts'

/** A frame of silence, 48 kbit/s mono at 22.05 kHz: a header, and nothing in it. */
const SILENT_FRAME = Uint8Array.from({ length: 156 }, (_, at) => [0xff, 0xf3, 0x60, 0xc4][at] ?? 0)
/** The frame that tells players how long the rest is; as long as a silent one. */
const TAG_AT = 13

/**
 * MP3 frames one after the other. Clips of the studio are joined as they are: the first frame of an encoding refers to
 * nothing before it, so nothing is decoded or made worse, and an evening takes a second. Times are counted in frames of 26 ms.
 */
export class Reel {
  readonly #parts: Uint8Array[] = []
  #frames = 0
  #bytes = 0

  get ms(): number {
    return (this.#frames * FRAME_SAMPLES * 1000) / CLIP_HZ
  }

  /** Throws for an MP3 of another kind than the studio's. */
  addClip(mp3: Uint8Array): void {
    const start = isTag(mp3) ? frameBytes(mp3, 0) : 0
    const frames = countFrames(mp3, start)
    this.#add(mp3.subarray(start), frames)
  }

  addSilence(ms: number): void {
    const frames = Math.round((ms * CLIP_HZ) / 1000 / FRAME_SAMPLES)
    const silence = new Uint8Array(frames * SILENT_FRAME.length)
    for (let frame = 0; frame < frames; frame++) silence.set(SILENT_FRAME, frame * SILENT_FRAME.length)
    this.#add(silence, frames)
  }

  /** All of it behind `tags`, with the frame that makes players show its length and find a place in it. */
  wound(tags: Uint8Array): Uint8Array {
    return new Uint8Array(Buffer.concat([tags, lengthFrame(this.#frames, this.#bytes), ...this.#parts]))
  }

  #add(bytes: Uint8Array, frames: number): void {
    this.#parts.push(bytes)
    this.#frames += frames
    this.#bytes += bytes.length
  }
}

function isTag(mp3: Uint8Array): boolean {
  const name = Buffer.from(mp3.subarray(TAG_AT, TAG_AT + 4)).toString('latin1')
  return name === 'Info' || name === 'Xing'
}

/** "Info" as for a constant bit rate: frames, bytes and a table of places by the hundredth. */
function lengthFrame(frames: number, bytes: number): Uint8Array {
  const frame = SILENT_FRAME.slice()
  const view = new DataView(frame.buffer)
  frame.set(new TextEncoder().encode('Info'), TAG_AT)
  view.setUint32(TAG_AT + 4, 0b0111)
  view.setUint32(TAG_AT + 8, frames)
  view.setUint32(TAG_AT + 12, frame.length + bytes)
  for (let percent = 0; percent < 100; percent++) frame[TAG_AT + 16 + percent] = Math.floor((percent * 256) / 100)
  return frame
}
