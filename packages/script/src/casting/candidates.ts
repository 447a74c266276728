import type { Language, Voice, VoiceSettings } from '@scripteam/contract/model'

/** A voice as it could be used: itself, or bent. */
export interface Candidate {
  readonly voice: Voice
  readonly settings: VoiceSettings
}

/** Semitones a voice is moved by: three are heard as another person, more sound forced. */
const PITCHES = [0, 3, -3]
/** A sixth slower or faster is heard, and still speech. */
const RATES = [1, 0.85, 1.17]

/** All voices of a language, each as it is and bent, in an order that does not depend on the order given. */
export function candidatesOf(voices: readonly Voice[], language: Language): Candidate[] {
  const offered = voices.filter((voice) => voice.language === language).toSorted(byName)
  return BENDS.flatMap((settings) =>
    offered.filter((voice) => voice.isBendable || settings === AS_IT_IS).map((voice) => ({ voice, settings })),
  )
}

const AS_IT_IS: VoiceSettings = { pitch: 0, rate: 1, range: 1 }

const BENDS: VoiceSettings[] = PITCHES.flatMap((pitch) =>
  RATES.map((rate) => (pitch === 0 && rate === 1 ? AS_IT_IS : { pitch, rate, range: 1 })),
)

function byName(a: Voice, b: Voice): number {
  const [one, other] = [`${a.provider} ${a.voiceId}`, `${b.provider} ${b.voiceId}`]
  return one < other ? -1 : one > other ? 1 : 0
}
