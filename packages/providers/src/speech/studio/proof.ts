import { MPEGDecoder } from 'mpg123-decoder'
import { CLIP_HZ } from './mp3.ts'
import { truePeak } from './truePeak.ts'

/** What is wrong with an encoded clip, as a sentence; `truePeak` when it decodes to the samples that it was made of. */
export type Proof = (mp3: Uint8Array, samples: Float32Array) => Promise<{ flaw: string } | { flaw: null; peak: number }>

/**
 * Decodes clips with mpg123, as a player would, before anybody hears them: as long as what went in to the sample, and
 * about as loud. Costs 2 to 3 ms for a second of sound.
 */
export async function openProof(): Promise<Proof> {
  const decoder = new MPEGDecoder()
  await decoder.ready
  return async (mp3, samples) => {
    const { channelData, samplesDecoded, sampleRate, errors } = decoder.decode(mp3)
    // What one clip leaves behind would be heard in the next.
    await decoder.reset()
    const [error] = errors
    if (error) return { flaw: `the MP3 does not decode: ${error.message}` }
    if (sampleRate !== CLIP_HZ || samplesDecoded !== samples.length)
      return { flaw: `the MP3 decodes to ${samplesDecoded} samples at ${sampleRate} Hz instead of ${samples.length}` }
    const heard = channelData[0] ?? new Float32Array()
    return isAsLoud(energyOf(heard), energyOf(samples))
      ? { flaw: null, peak: truePeak(heard) }
      : { flaw: 'the MP3 sounds otherwise' }
  }
}

function energyOf(samples: Float32Array): number {
  let energy = 0
  for (const sample of samples) energy += sample * sample
  return energy / Math.max(1, samples.length)
}

/** Energies at -60 dB and below are stillness, whatever the encoder made of it; hiss may lose its upper half. */
function isAsLoud(heard: number, meant: number): boolean {
  const still = 1e-6
  return heard < 4 * Math.max(meant, still) && (meant < still || heard > meant / 4)
}
