import type { CastVoice, Language, Region, Voice } from '@scripteam/contract/model'

/**
 * The voice of a character for a line in a language: its own, or its counterpart there with the same settings. The same
 * throat is taken when it speaks both, else the same gender, then age, then the nearest pitch. Null when no voice speaks
 * the language.
 */
export function voiceForLine(cast: CastVoice, language: Language, voices: readonly Voice[]): CastVoice | null {
  if (cast.voice.language === language) return cast
  const offered = voices.filter((voice) => voice.language === language).toSorted(byId)
  const best = offered.reduce<Voice | null>(
    (best, voice) => (best === null || closeness(voice, cast.voice) > closeness(best, cast.voice) ? voice : best),
    null,
  )
  if (best === null) return null
  const { provider, voiceId: providerVoiceId, region, age, gender } = best
  const characteristics = { ...cast.profile.characteristics, age, gender }
  return {
    ...cast,
    voice: best,
    profile: { ...cast.profile, provider, providerVoiceId, language, region, characteristics },
  }
}

/** Neighbours: who speaks one is nearest to the other. */
const NEIGHBOUR: Readonly<Record<Region, Region>> = { spain: 'uk', uk: 'spain', mexico: 'us', us: 'mexico' }

function closeness(voice: Voice, wanted: Voice): number {
  const isSameThroat = voice.timbre !== undefined && voice.timbre === wanted.timbre
  const semitones = Math.abs(12 * Math.log2((voice.basePitchHz ?? 150) / (wanted.basePitchHz ?? 150)))
  return (
    (voice.gender === wanted.gender ? 1_000 : 0) +
    (isSameThroat ? 500 : 0) +
    (voice.region === NEIGHBOUR[wanted.region] ? 100 : 0) +
    (voice.age === wanted.age ? 50 : 0) -
    semitones
  )
}

function byId(a: Voice, b: Voice): number {
  return a.voiceId < b.voiceId ? -1 : 1
}
