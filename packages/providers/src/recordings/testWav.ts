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
  return wavOf(new Uint8Array(samples.buffer), rate)
}

/** PCM of 16 bit with the head of a WAV before it. */
export function wavOf(pcm: Uint8Array, rate: number): Uint8Array {
  const wav = new Uint8Array(44 + pcm.length)
  const view = new DataView(wav.buffer)
  const write = (at: number, text: string) => wav.set(new TextEncoder().encode(text), at)
  write(0, 'RIFF')
  view.setUint32(4, 36 + pcm.length, true)
  write(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  write(36, 'data')
  view.setUint32(40, pcm.length, true)
  wav.set(pcm, 44)
  return wav
}
