import type { Voice } from '@scripteam/contract/model'
import { numberOf } from './numberOf.ts'

/**
 * Which voice of another synthesiser stands in for one that cannot be asked: the one most like it that stands in for
 * nobody else yet. The same wanted voice finds the same stand-in for as long as this lives.
 */
export class Understudies {
  readonly #cast = new Map<string, string>()

  /** Null when there are no voices. */
  of(wanted: Voice, voices: readonly Voice[]): Voice | null {
    const [one] = voices
    if (!one) return null
    const key = `${wanted.provider} ${wanted.voiceId} ${one.provider} ${one.language}`
    const known = voices.find(({ voiceId }) => voiceId === this.#cast.get(key))
    const voice = known ?? this.#best(wanted, voices)
    this.#cast.set(key, voice.voiceId)
    return voice
  }

  #best(wanted: Voice, voices: readonly Voice[]): Voice {
    const taken = new Set(this.#cast.values())
    const points = (voice: Voice) => likeness(voice, wanted) - (taken.has(voice.voiceId) ? TAKEN : 0)
    const most = Math.max(...voices.map(points))
    const alike = voices.filter((voice) => points(voice) === most)
    // By its name, so that it is not always the first one's turn, nor another's after a restart.
    return alike[numberOf(wanted.voiceId) % alike.length] ?? (voices[0] as Voice) // the best is one of them
  }
}

/** Standing in for somebody else weighs less than the wrong gender, and more than an accent and an age together. */
const TAKEN = 3.5

function likeness(voice: Voice, wanted: Voice): number {
  return (
    (voice.voiceId === wanted.voiceId ? 8 : 0) +
    (voice.gender === wanted.gender ? 4 : 0) +
    (voice.region === wanted.region ? 2 : 0) +
    (voice.age === wanted.age ? 1 : 0)
  )
}
