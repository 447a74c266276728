import { isSilent } from '../silence.ts'
import type { Heard } from './remoteStudio.ts'

/** Rates that speech is sent at, in Hz. */
const RATES = { least: 8_000, most: 96_000 }
/** How many letters one says in a second at the normal rate: about 15; a third and three times of it are nobody's. */
const MOST_LETTERS = 50
/** Figures are said at length: "1898" is seven syllables. */
const LEAST_LETTERS = 2
const LEAST_SECONDS = 10
/** A voice that stops this long before the end of its last word was cut off. */
const CUT_MS = 500

/**
 * Why what a provider sent cannot be the line, as a sentence; null when it can. `rate` is the speed that was asked for, as
 * a factor. The bounds are wide, since what is refused may have been paid for: nothing that somebody could have said
 * is outside them.
 */
export function flawOf(text: string, rate: number, heard: Heard): string | null {
  const { samples, sampleRate, words } = heard
  if (!(sampleRate >= RATES.least && sampleRate <= RATES.most)) return `it has ${sampleRate} samples a second`
  const seconds = samples.length / sampleRate
  if (isSilent(heard)) return `nothing is heard in its ${seconds.toFixed(1)} s`
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length
  if (seconds * rate < letters / MOST_LETTERS) return `${seconds.toFixed(1)} s are too short for ${letters} letters`
  if (seconds * rate > LEAST_SECONDS + letters / LEAST_LETTERS)
    return `${seconds.toFixed(1)} s are too long for ${letters} letters`
  const endMs = words?.at(-1)?.endMs ?? 0
  return endMs > 1000 * seconds + CUT_MS ? 'it ends before its last word' : null
}
