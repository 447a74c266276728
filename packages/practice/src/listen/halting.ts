import { median } from '../figures.ts'
import type { Listening } from './listening.ts'
import { pausesMs } from './voice.ts'

/** Pauses that say something of how the actor pauses now. */
const RECENT = 6
/** A silence this many times a usual pause is more than another pause. */
const FACTOR = 1.8

/**
 * Silence that a line not all of which was heard has to be over for, in milliseconds, when the actor speaks word by word: more
 * than the pauses made so far. 0 for one who pauses between phrases alone, or once for effect.
 */
export function haltingMs({ voice, line }: Listening): number {
  const pauses = pausesMs(voice)
  const { place, tokens } = line
  const phrases = tokens.slice(1, place.at + 1).filter((token) => token.startsPhrase).length
  const isHalting = pauses.length - phrases >= Math.max(2, place.at / 4)
  return isHalting ? FACTOR * (median(pauses.slice(-RECENT)) ?? 0) : 0
}
