import { wavOf } from '../speech/stubs/toneSpeech.ts'

/** A WAV of 16 bit, one channel: silence, then a tone of an amplitude (0 to 1), then silence. */
export function toneWav(about: {
  seconds: number
  amplitude: number
  leadSeconds?: number
  rate?: number
}): Uint8Array {
  const { seconds, amplitude, leadSeconds = 0, rate = 22_050 } = about
  const samples = new Int16Array(Math.round((seconds + 2 * leadSeconds) * rate))
  const from = Math.round(leadSeconds * rate)
  for (let at = from; at < from + seconds * rate; at++) {
    samples[at] = Math.round(32_767 * amplitude * Math.sin((2 * Math.PI * 220 * at) / rate))
  }
  return wavOf(samples, rate)
}
