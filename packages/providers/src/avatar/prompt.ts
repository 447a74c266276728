import type { CharacterToDraw } from '@scripteam/pipeline/ports'
import type { Features } from './features.ts'

/**
 * The order for a painter: style, age, gender, temper, culture, light. Words of the script's readers go in as they are
 * cleaned of everything but letters, and names never do. Each place in a cast has a light of its own.
 */
export function promptFor({ character, language, style, place }: CharacterToDraw, { hue }: Features): string {
  const { profile, isGroup } = character
  const gender = { male: 'man', female: 'woman', neutral: 'person' }[profile.gender?.value ?? 'neutral']
  const age = { young: 'young', middle: 'middle-aged', older: 'elderly' }[profile.age?.value ?? 'middle']
  const temper = profile.personality.slice(0, 2).map(({ value }) => lettersOf(value))
  const details = [
    isGroup ? 'one face out of a group of people' : `a ${age} ${gender}`,
    ...temper.filter(Boolean).map((word) => `${word} in temper`),
    CULTURES[language],
    FEATURES[place % FEATURES.length],
  ]
  return `Bust portrait of ${details.join(', ')}. ${STYLES[style]} Dark stage, a cone of light from above of hue ${Math.round(hue)} degrees. No text, no frame, one person only.`
}

const STYLES = {
  realistic: 'Realistic, as painted in oil.',
  artistic: 'Drawn with bold ink lines and flat colours.',
  minimal: 'Minimal, a few flat shapes.',
} as const

const CULTURES = {
  es: 'of the Spanish-speaking stage',
  en: 'of the English-speaking stage',
} as const

/** So that no two faces side by side are alike. */
const FEATURES = [
  'a round face',
  'a long face',
  'sharp cheekbones',
  'wide-set eyes',
  'a broad nose',
  'heavy eyebrows',
  'a pointed chin',
] as const

function lettersOf(words: string): string {
  return words.replace(/[^\p{L} -]/gu, '').slice(0, 40)
}
