import type { CastVoice, Language, Region, Voice } from '@scripteam/contract/model'
import { areApart } from './apart.ts'

/**
 * The voice of a character for a line in a language: its own, or its counterpart there with the same settings. The same
 * throat is taken when it speaks both, else the same gender, then age, then the nearest pitch, and one that can be told
 * from those that the rest of the cast (`company`, in its order) have there. Null when no voice speaks the language.
 */
export function voiceForLine(
  cast: CastVoice,
  language: Language,
  voices: readonly Voice[],
  company: readonly CastVoice[],
): CastVoice | null {
  if (cast.voice.language === language) return cast
  const offered = voices.filter((voice) => voice.language === language).toSorted(byId)
  const taken: CastVoice[] = []
  for (const one of inTurn(cast, offered, company)) {
    const found = one.voice.language === language ? one : counterpart(one, offered, taken)
    if (one.characterId === cast.characterId) return found
    if (found) taken.push(found)
  }
  return null
}

/** Who speaks both languages with one throat keeps it; only after them the others choose. */
function inTurn(cast: CastVoice, offered: readonly Voice[], company: readonly CastVoice[]): CastVoice[] {
  const isInIt = company.some(({ characterId }) => characterId === cast.characterId)
  const all = isInIt ? company : [...company, cast]
  const keepsThroat = ({ voice }: CastVoice) => offered.some((other) => isSameThroat(other, voice))
  return [...all.filter(keepsThroat), ...all.filter((one) => !keepsThroat(one))]
}

function counterpart(cast: CastVoice, offered: readonly Voice[], taken: readonly CastVoice[]): CastVoice | null {
  const { settings } = cast.profile
  const points = (voice: Voice) => {
    const isFree = taken.every((other) => areApart({ voice, settings }, { ...other, settings: other.profile.settings }))
    return closeness(voice, cast.voice) + (isFree ? 750 : 0)
  }
  const best = offered.reduce<Voice | null>(
    (best, voice) => (best === null || points(voice) > points(best) ? voice : best),
    null,
  )
  return best && inVoice(cast, best)
}

function inVoice(cast: CastVoice, voice: Voice): CastVoice {
  const { provider, voiceId: providerVoiceId, language, region, age, gender } = voice
  const characteristics = { ...cast.profile.characteristics, age, gender }
  return {
    ...cast,
    voice,
    profile: { ...cast.profile, provider, providerVoiceId, language, region, characteristics },
  }
}

/** Neighbours: who speaks one is nearest to the other. */
const NEIGHBOUR: Readonly<Record<Region, Region>> = { spain: 'uk', uk: 'spain', mexico: 'us', us: 'mexico' }

/** Gender outweighs all else, also being told apart from the others. */
function closeness(voice: Voice, wanted: Voice): number {
  const semitones = Math.abs(12 * Math.log2((voice.basePitchHz ?? 150) / (wanted.basePitchHz ?? 150)))
  return (
    (voice.gender === wanted.gender ? 1_000 : 0) +
    (isSameThroat(voice, wanted) ? 500 : 0) +
    (voice.region === NEIGHBOUR[wanted.region] ? 100 : 0) +
    (voice.age === wanted.age ? 50 : 0) -
    semitones
  )
}

function isSameThroat(one: Voice, other: Voice): boolean {
  return one.timbre !== undefined && one.timbre === other.timbre
}

function byId(a: Voice, b: Voice): number {
  return a.voiceId < b.voiceId ? -1 : 1
}
