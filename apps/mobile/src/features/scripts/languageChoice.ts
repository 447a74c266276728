import { REGIONS } from '@scripteam/contract/api'
import type { Language, Region, Script } from '@scripteam/contract/model'

/**
 * What the script is in as far as anybody can tell: what was found, else what was expected, else what
 * most lines are in, else the actor's own.
 */
export function likelyLanguage(
  script: Pick<Script, 'detectedLanguage' | 'expectedLanguage' | 'processedContent'>,
  own: string,
): Language {
  const guesses = [script.detectedLanguage, script.expectedLanguage, ofMostLines(script), own]
  return guesses.find((guess) => guess === 'es' || guess === 'en') ?? 'en'
}

function ofMostLines({ processedContent }: Pick<Script, 'processedContent'>): Language | null {
  const lines = (processedContent?.scenes ?? []).flatMap((scene) => scene.dialogue)
  const spanish = lines.filter((line) => line.language === 'es').length
  const english = lines.filter((line) => line.language === 'en').length
  if (spanish === english) return null
  return spanish > english ? 'es' : 'en'
}

/** The accent the actor likes best where it fits the language, else the language's first. */
export function likelyRegion(language: Language, liked: Region): Region {
  return REGIONS[language].find((region) => region === liked) ?? REGIONS[language][0]
}
