import type { Sound } from './remote/wav.ts'

/** Speech is heard above -45 dB full scale in one stretch of 50 ms at least; the noise of a muted microphone is not. */
const HEARD = 32_768 * 10 ** (-45 / 20)

/** Whether nobody speaks in it. */
export function isSilent({ samples, sampleRate }: Sound): boolean {
  const stretch = Math.round(sampleRate / 20)
  for (let at = 0; at + stretch <= samples.length; at += stretch) {
    let energy = 0
    for (let place = at; place < at + stretch; place++) energy += (samples[place] ?? 0) ** 2
    if (Math.sqrt(energy / stretch) > HEARD) return false
  }
  return true
}
