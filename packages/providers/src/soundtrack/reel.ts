import { countFrames, FRAME_SAMPLES, frameBytes } from '../speech/studio/frames.ts'
import { CLIP_HZ } from '../speech/studio/mp3.ts'

/** A frame of silence, 48 kbit/s mono at 22.05 kHz: a header, and nothing in it. */
const SILENT_FRAME = Uint8Array.from({ length: 156 }, (_, at) => [0xff, 0xf3, 0x60, 0xc4][at] ?? 0)
/** The frame that tells players how long the rest is; as long as a silent one. */
const TAG_AT = 13

interface Part {
  readonly bytes: Uint8Array
  readonly frames: number
}

/**
 * MP3 frames one after the other. Clips of the studio are joined as they are: the first frame of an encoding refers to
 * nothing before it, so nothing is decoded or made worse, and an evening takes a second. Times are counted in frames of 26 ms.
 */
export class Reel {
  readonly #parts: Part[] = []

  get ms(): number {
    const frames = this.#parts.reduce((sum, part) => sum + part.frames, 0)
    return (frames * FRAME_SAMPLES * 1000) / CLIP_HZ
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
    return new Uint8Array(Buffer.concat([tags, lengthFrame(this.#parts), ...this.#parts.map(({ bytes }) => bytes)]))
  }

  #add(bytes: Uint8Array, frames: number): void {
    if (frames > 0) this.#parts.push({ bytes, frames })
  }
}

function isTag(mp3: Uint8Array): boolean {
  const name = Buffer.from(mp3.subarray(TAG_AT, TAG_AT + 4)).toString('latin1')
  return name === 'Info' || name === 'Xing'
}

/**
 * The frames, the bytes and a table of places by the hundredth. Clips of several bit rates may be joined, and silence
 * has its own: then the tag is called "Xing", as for a variable one, and players go by the table.
 */
function lengthFrame(parts: readonly Part[]): Uint8Array {
  const frame = SILENT_FRAME.slice()
  const view = new DataView(frame.buffer)
  const frames = parts.reduce((sum, part) => sum + part.frames, 0)
  const bytes = parts.reduce((sum, part) => sum + part.bytes.length, frame.length)
  frame.set(new TextEncoder().encode(parts.every(isUsual) ? 'Info' : 'Xing'), TAG_AT)
  view.setUint32(TAG_AT + 4, 0b0111)
  view.setUint32(TAG_AT + 8, frames)
  view.setUint32(TAG_AT + 12, bytes)
  for (const [percent, at] of placesIn(parts, frames).entries()) {
    frame[TAG_AT + 16 + percent] = Math.min(255, Math.floor(((frame.length + at) * 256) / bytes))
  }
  return frame
}

function isUsual({ bytes, frames }: Part): boolean {
  return Math.abs(bytes.length / frames - SILENT_FRAME.length) < 2
}

/** Where in the bytes each hundredth of the time begins. */
function placesIn(parts: readonly Part[], frames: number): number[] {
  const places: number[] = []
  let [frame, at] = [0, 0]
  for (const part of parts) {
    for (; places.length < 100 && (places.length * frames) / 100 < frame + part.frames; ) {
      const share = ((places.length * frames) / 100 - frame) / part.frames
      places.push(at + share * part.bytes.length)
    }
    frame += part.frames
    at += part.bytes.length
  }
  return places
}
