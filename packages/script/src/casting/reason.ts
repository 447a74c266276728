import type { CastMember, Gender, Language, Region, VoiceAge } from '@scripteam/contract/model'
import type { Candidate } from './candidates.ts'

/** Why this voice, in a sentence or two for the actor: what it is, what of the character it follows, whom it differs from. */
export function reasonFor(
  character: CastMember,
  candidate: Candidate,
  partner: { character: CastMember; candidate: Candidate } | null,
  language: Language,
): string {
  const words = WORDS[language]
  const { voice } = candidate
  const first = `${words.voice(voice.gender, voice.age)}, ${words.accent[voice.region]}${followed(character, candidate, words)}.`
  const second = partner && words.apart(partner.character.name, difference(candidate, partner.candidate, words))
  return second === null ? first : `${first} ${second}`
}

interface Words {
  voice(gender: Gender, age: VoiceAge): string
  readonly accent: Readonly<Record<Region, string>>
  readonly asTextSays: string
  readonly forGroup: string
  apart(name: string, how: string): string
  readonly higher: string
  readonly lower: string
  readonly faster: string
  readonly slower: string
  readonly timbre: string
}

function followed(character: CastMember, { voice }: Candidate, words: Words): string {
  if (character.isGroup) return words.forGroup
  const { gender, age } = character.profile
  const follows = gender?.value === voice.gender || age?.value === voice.age
  return follows ? words.asTextSays : ''
}

function difference(one: Candidate, other: Candidate, words: Words): string {
  const pitchHz = ({ voice, settings }: Candidate) => (voice.basePitchHz ?? 0) * 2 ** (settings.pitch / 12)
  const semitones = 12 * Math.log2((pitchHz(one) || 1) / (pitchHz(other) || 1))
  if (Math.abs(semitones) >= 3) return semitones > 0 ? words.higher : words.lower
  if (one.settings.rate / other.settings.rate >= 1.15) return words.faster
  if (other.settings.rate / one.settings.rate >= 1.15) return words.slower
  return words.timbre
}

const WORDS: Readonly<Record<Language, Words>> = {
  es: {
    voice: (gender, age) =>
      `Voz ${{ young: 'joven', middle: 'adulta', older: 'mayor' }[age]} ${{ male: 'de hombre', female: 'de mujer', neutral: 'neutra' }[gender]}`,
    accent: {
      spain: 'con acento de España',
      mexico: 'con acento de México',
      us: 'con acento estadounidense',
      uk: 'con acento británico',
    },
    asTextSays: ', como pide el personaje',
    forGroup: ', para un grupo',
    apart: (name, how) => `Se distingue de ${name}, con quien más habla: ${how}.`,
    higher: 'es más aguda',
    lower: 'es más grave',
    faster: 'habla más deprisa',
    slower: 'habla más despacio',
    timbre: 'tiene otro timbre',
  },
  en: {
    voice: (gender, age) =>
      `${{ young: 'A young', middle: 'An adult', older: 'An older' }[age]} ${{ male: 'male', female: 'female', neutral: 'neutral' }[gender]} voice`,
    accent: {
      spain: 'with the accent of Spain',
      mexico: 'with the accent of Mexico',
      us: 'with an American accent',
      uk: 'with a British accent',
    },
    asTextSays: ', as the character asks',
    forGroup: ', for a group',
    apart: (name, how) => `It stands apart from ${name}, the closest scene partner: ${how}.`,
    higher: 'it is higher',
    lower: 'it is lower',
    faster: 'it speaks faster',
    slower: 'it speaks slower',
    timbre: 'it has another timbre',
  },
}
