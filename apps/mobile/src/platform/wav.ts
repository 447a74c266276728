/** A WAV file of 16 bit PCM, one channel, from pieces of sound; `rate` in samples a second. */
export function toWav(pieces: readonly Int16Array[], rate: number): Uint8Array<ArrayBuffer> {
  const length = 2 * pieces.reduce((sum, piece) => sum + piece.length, 0)
  const wav = new Uint8Array(44 + length)
  const view = new DataView(wav.buffer)
  writeHead(view, length, rate)
  let at = 44
  for (const piece of pieces) {
    for (const sample of piece) {
      view.setInt16(at, sample, true)
      at += 2
    }
  }
  return wav
}

/** Floating point sound of any number of channels as one channel of 16 bit. */
export function oneChannel(channels: readonly Float32Array[]): Int16Array {
  const [first = new Float32Array(0)] = channels
  return Int16Array.from({ length: first.length }, (_, at) => {
    const mean = channels.reduce((sum, channel) => sum + (channel[at] ?? 0), 0) / channels.length
    return Math.round(32_767 * Math.min(1, Math.max(-1, mean)))
  })
}

function writeHead(view: DataView, length: number, rate: number): void {
  text(view, 0, 'RIFF')
  view.setUint32(4, 36 + length, true)
  text(view, 8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, 2 * rate, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  text(view, 36, 'data')
  view.setUint32(40, length, true)
}

function text(view: DataView, at: number, words: string): void {
  for (const [place, letter] of [...words].entries()) view.setUint8(at + place, letter.charCodeAt(0))
}
