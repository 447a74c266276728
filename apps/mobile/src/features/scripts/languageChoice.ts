import type { Language, Region, Script } from '@scripteam/contract/model'
import { useSettings } from '../../state/index.ts'

export const LANGUAGES = ['es', 'en'] as const satisfies readonly Language[]

/** The accents each language can be spoken with. */
export const REGIONS = { es: ['spain', 'mexico'], en: ['us', 'uk'] } as const satisfies Record<
  Language,
  readonly Region[]
>

/** What the script is in as far as anybody can tell: what was found, else what was expected, else the actor's own. */
export function likelyLanguage(script: Pick<Script, 'detectedLanguage' | 'expectedLanguage'>, own: string): Language {
  const guesses = [script.detectedLanguage, script.expectedLanguage, own]
  return guesses.find((guess) => guess === 'es' || guess === 'en') ?? 'en'
}

/** The accent the actor likes best where it fits the language, else the language's first. */
export function likelyRegion(
  language: Language,
  liked: Region = useSettings.getState().preferences.voiceSettings.accentPreference,
): Region {
  return REGIONS[language].find((region) => region === liked) ?? REGIONS[language][0]
}
