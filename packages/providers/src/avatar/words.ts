import type { Gender, Language, VoiceAge } from '@scripteam/contract/model'
import type { CharacterToDraw } from '@scripteam/pipeline/ports'
import type { Features } from './features.ts'

/** What the portrait shows, in words: for those who hear it, in both languages, and as the order given. */
export function describe(
  subject: CharacterToDraw,
  features: Features,
): { altTexts: Record<Language, string>; prompt: string } {
  const prompt = `A drawn bust of ${sentence(subject, features, 'en')}, ${subject.style} style, in coloured stage light.`
  const altTexts = {
    es: `Retrato dibujado de ${sentence(subject, features, 'es')}.`,
    en: `Drawn portrait of ${sentence(subject, features, 'en')}.`,
  }
  return { altTexts, prompt }
}

function sentence({ character }: CharacterToDraw, features: Features, language: Language): string {
  const { name, isGroup, profile } = character
  const words = WORDS[language]
  if (isGroup) return `${name}: ${words.group}`
  const person = words.person(profile.gender?.value ?? 'neutral', profile.age?.value ?? null)
  const details = [features.beard && words.beard, features.glasses && words.glasses].filter((word) => word !== null)
  return `${name}: ${[person, ...details].join(', ')}`
}

interface Words {
  readonly group: string
  readonly beard: string
  readonly glasses: string
  person(gender: Gender, age: VoiceAge | null): string
}

const WORDS: Readonly<Record<Language, Words>> = {
  es: {
    group: 'alguien de un grupo',
    beard: 'con barba o bigote',
    glasses: 'con gafas',
    person: (gender, age) => {
      const noun = { male: 'un hombre', female: 'una mujer', neutral: 'una persona' }[gender]
      return age === null ? noun : `${noun} ${{ young: 'joven', middle: 'de mediana edad', older: 'mayor' }[age]}`
    },
  },
  en: {
    group: 'one of a group',
    beard: 'with a beard or moustache',
    glasses: 'with glasses',
    person: (gender, age) => {
      const noun = { male: 'man', female: 'woman', neutral: 'person' }[gender]
      return age === null
        ? `a ${noun}`
        : `${{ young: 'a young', middle: 'a middle-aged', older: 'an older' }[age]} ${noun}`
    },
  },
}
