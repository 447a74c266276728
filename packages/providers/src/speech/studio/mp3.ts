import type { WasmMediaEncoder } from 'wasm-media-encoders'
import { infoFrame } from './infoFrame.ts'

/** Sample rate of every clip, in Hz: eSpeak NG's own, and more than Flite's 16 kHz. */
export const CLIP_HZ = 22_050
/** Bit rates that MP3 has at this sample rate and that speech bears, in kbit/s. */
export type Kbit = 32 | 40 | 48 | 64 | 80 | 96

/** Speech of one voice gains little from more. */
export const USUAL_KBIT: Kbit = 48

/** Encodes mono samples at `CLIP_HZ` as MP3 that decodes to exactly these samples, without added silence. */
export function encodeMp3(
  encoder: WasmMediaEncoder<'audio/mpeg'>,
  samples: Float32Array,
  kbit: Kbit = USUAL_KBIT,
): Uint8Array<ArrayBuffer> {
  encoder.configure({ sampleRate: CLIP_HZ, channels: 1, bitrate: kbit, outputSampleRate: CLIP_HZ })
  // The encoder reuses its buffer: copy before asking for more.
  const body = encoder.encode([samples]).slice()
  const end = encoder.finalize().slice()
  const audio = new Uint8Array(body.length + end.length)
  audio.set(body)
  audio.set(end, body.length)
  const header = infoFrame(audio, samples.length, kbit)
  const clip = new Uint8Array(header.length + audio.length)
  clip.set(header)
  clip.set(audio, header.length)
  return clip
}
