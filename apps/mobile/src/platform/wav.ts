const RATE = 16_000
const HEAD = 44

/** Sound of 16 kHz and one channel, samples from -1 to 1, as a WAV file of 16 bits. */
export function wavOf(frames: readonly Float32Array[]): Blob {
  const samples = frames.reduce((sum, frame) => sum + frame.length, 0)
  const view = new DataView(new ArrayBuffer(HEAD + samples * 2))
  writeHead(view, samples * 2)
  let at = HEAD
  for (const frame of frames) {
    for (const sample of frame) {
      view.setInt16(at, Math.max(-1, Math.min(1, sample)) * 32_767, true)
      at += 2
    }
  }
  return new Blob([view.buffer], { type: 'audio/wav' })
}

/** http://soundfile.sapp.org/doc/WaveFormat/ */
function writeHead(view: DataView, bytes: number): void {
  const word = (at: number, letters: string) => {
    for (let i = 0; i < letters.length; i += 1) view.setUint8(at + i, letters.charCodeAt(i))
  }
  word(0, 'RIFF')
  view.setUint32(4, HEAD - 8 + bytes, true)
  word(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, RATE, true)
  view.setUint32(28, RATE * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  word(36, 'data')
  view.setUint32(40, bytes, true)
}
