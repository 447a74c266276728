import { numberOf } from '../numberOf.ts'

/** A tone for each word, about as long as the word is spoken: what a stub sends for speech. */
export function toneSpeech(
  text: string,
  { voiceId, rate, sampleRate }: { voiceId: string; rate: number; sampleRate: number },
) {
  const words = Math.max(1, text.split(/\s+/u).filter(Boolean).length)
  const length = Math.round((WORD_SECONDS * sampleRate) / rate)
  const hz = 110 + (numberOf(voiceId) % 90) + (numberOf(text) % 17) / 10
  const samples = new Int16Array(words * length)
  for (let place = 0; place < samples.length; place++) {
    const swell = 0.3 * Math.sin((Math.PI * (place % length)) / length)
    samples[place] = 32_767 * swell * Math.sin((2 * Math.PI * hz * place) / sampleRate)
  }
  return { samples, wordSeconds: WORD_SECONDS / rate }
}

const WORD_SECONDS = 0.33

/** The samples as a WAV file of 16 bit mono. */
export function wavOf(samples: Int16Array, sampleRate: number): Buffer {
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + 2 * samples.length, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(sampleRate, 24)
  header.writeUInt32LE((2 * sampleRate) >>> 0, 28)
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36)
  header.writeUInt32LE(2 * samples.length, 40)
  return Buffer.concat([header, Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)])
}
