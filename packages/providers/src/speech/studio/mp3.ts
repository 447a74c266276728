import type { WasmMediaEncoder } from 'wasm-media-encoders'
import { infoFrame } from './infoFrame.ts'

/** Sample rate of every clip, in Hz: eSpeak NG's own, and more than Flite's 16 kHz. */
export const CLIP_HZ = 22_050
const KBIT = 48

/** Encodes mono samples at `CLIP_HZ` as MP3 of 48 kbit/s that decodes to exactly these samples, without added silence. */
export function encodeMp3(encoder: WasmMediaEncoder<'audio/mpeg'>, samples: Float32Array): Uint8Array<ArrayBuffer> {
  encoder.configure({ sampleRate: CLIP_HZ, channels: 1, bitrate: KBIT, outputSampleRate: CLIP_HZ })
  // The encoder reuses its buffer: copy before asking for more.
  const body = encoder.encode([samples]).slice()
  const end = encoder.finalize().slice()
  const audio = new Uint8Array(body.length + end.length)
  audio.set(body)
  audio.set(end, body.length)
  const header = infoFrame(audio, samples.length)
  const clip = new Uint8Array(header.length + audio.length)
  clip.set(header)
  clip.set(audio, header.length)
  return clip
}
