/** Casts, scenes and voices for tests of casting. */

import type { CastMember, Gender, Scene, Voice, VoiceAge } from '@scripteam/contract/model'
import { CastMember as CastMemberSchema, Scene as SceneSchema, Voice as VoiceSchema } from '@scripteam/contract/model'
import fc from 'fast-check'
import type { CastingOrder } from './index.ts'

export const VOICES: Voice[] = voicesOf()

/** Nine throats in four accents. */
function voicesOf(): Voice[] {
  const accents = [
    ['es', 'spain'],
    ['es', 'mexico'],
    ['en', 'us'],
    ['en', 'uk'],
  ]
  const ages = ['young', 'middle', 'older']
  const hz = { male: 100, neutral: 155, female: 190 }
  return accents.flatMap(([language, region]) =>
    (['male', 'female', 'neutral'] as const).flatMap((gender) =>
      ages.map((age, index) => {
        const timbre = `${gender}-${age}`
        const basePitchHz = hz[gender] + 20 * index
        const voiceId = `${language}-${region}-${timbre}`
        return VoiceSchema.parse({
          provider: 'test',
          voiceId,
          name: timbre,
          language,
          region,
          gender,
          age,
          isBendable: true,
          basePitchHz,
          timbre,
        })
      }),
    ),
  )
}

export function order(characters: CastMember[]): CastingOrder {
  const scenes = [scene(1, characters)]
  return { characters, scenes, voices: VOICES, language: 'es', region: 'spain', preferredGender: 'any' }
}

interface Known {
  readonly gender?: Gender
  readonly age?: VoiceAge
  readonly isGroup?: boolean
  readonly lines?: number
  /** How many lines are said in which delivery. */
  readonly range?: Readonly<Record<string, number>>
}

export function member(number: number, { gender, age, isGroup = false, lines = 10, range = {} }: Known): CastMember {
  const emotionalRange = Object.entries(range).map(([value, count]) => ({
    value,
    source: 'rule',
    evidence: Array.from({ length: count }, (_, place) => uuid('d', 1000 + place)),
  }))
  const known = (value: string | undefined) => (value === undefined ? null : { value, source: 'rule', evidence: [] })
  const profile = {
    personality: [],
    age: known(age),
    gender: known(gender),
    emotionalRange,
    speakingStyle: null,
    relationships: '',
    motivations: [],
  }
  return CastMemberSchema.parse({
    id: uuid('c', number),
    name: `PERSONA ${number}`,
    aliases: [],
    isGroup,
    lines,
    words: lines * 9,
    profile,
  })
}

/** All of them speak in turn, twice. */
function scene(number: number, characters: CastMember[]): Scene {
  const turns = [...characters, ...characters]
  const dialogue = turns.map((speaker, index) => ({
    kind: 'dialogue',
    id: uuid('d', number * 1000 + index),
    speakers: [speaker.id],
    character: speaker.name,
    text: 'Hola.',
    lineNumber: index + 1,
    language: 'es',
    confidence: 1,
  }))
  const elements = dialogue.map(({ id }) => ({ kind: 'dialogue', id }))
  const present = characters.map(({ id }) => id)
  return SceneSchema.parse({
    id: uuid('e', number),
    title: '',
    startLine: 1,
    endLine: turns.length,
    characters: present,
    dialogue,
    stageDirections: [],
    elements,
  })
}

function uuid(kind: string, number: number): string {
  return `00000000-0000-7000-8000-${kind}${String(number).padStart(11, '0')}`
}

/** Casts of one to sixteen, in one to three scenes. */
export function anyOrder(): fc.Arbitrary<CastingOrder> {
  const known = fc.record({
    gender: fc.constantFrom(undefined, 'male' as const, 'female' as const, 'neutral' as const),
    age: fc.constantFrom(undefined, 'young' as const, 'middle' as const, 'older' as const),
    isGroup: fc.boolean(),
    lines: fc.integer({ min: 1, max: 200 }),
  })
  const place = fc.record({
    language: fc.constantFrom('es' as const, 'en' as const),
    region: fc.constantFrom('spain' as const, 'mexico' as const, 'us' as const, 'uk' as const),
    preferredGender: fc.constantFrom('male' as const, 'female' as const, 'any' as const),
  })
  return fc
    .tuple(fc.array(known, { minLength: 1, maxLength: 16 }), fc.integer({ min: 1, max: 3 }), place)
    .map(([profiles, parts, where]) => {
      const characters = profiles.map((profile, index) => member(index + 1, profile))
      const scenes = Array.from({ length: parts }, (_, part) =>
        scene(
          part,
          characters.filter((_, index) => index % parts === part),
        ),
      )
      return { characters, scenes, voices: VOICES, ...where }
    })
}
