import type { PracticeMetadata } from '@scripteam/contract/model'

/** What there is to say of a script's difficulty, in order; the screen has words for each. */
export type DifficultyFact =
  | { readonly kind: 'skill'; readonly level: PracticeMetadata['recommendedSkillLevel'] }
  | { readonly kind: 'reading'; readonly band: NonNullable<PracticeMetadata['readability']>['band'] }
  | { readonly kind: 'rareWords'; readonly percent: number }
  | { readonly kind: 'longestSpeech'; readonly count: number }
  | { readonly kind: 'verse' }
  | { readonly kind: 'someVerse'; readonly percent: number }

/** Speeches of fewer words are learnt in one breath, and need no warning. */
const LONG_SPEECH = 60
/** Verse below this share is a song or a letter, above the second one the whole play. */
const SOME_VERSE = 0.1
const ALL_VERSE = 0.85

/** Picks what is known and worth knowing; readings of older versions say less. */
export function difficultyFacts(found: PracticeMetadata): DifficultyFact[] {
  const { readability, rareWords, longestSpeech = 0, verse = 0 } = found
  return [
    { kind: 'skill', level: found.recommendedSkillLevel },
    ...(readability ? [{ kind: 'reading' as const, band: readability.band }] : []),
    ...(rareWords === undefined ? [] : [{ kind: 'rareWords' as const, percent: Math.round(100 * rareWords) }]),
    ...(longestSpeech < LONG_SPEECH ? [] : [{ kind: 'longestSpeech' as const, count: longestSpeech }]),
    ...verseFacts(verse),
  ]
}

function verseFacts(verse: number): DifficultyFact[] {
  if (verse >= ALL_VERSE) return [{ kind: 'verse' }]
  return verse >= SOME_VERSE ? [{ kind: 'someVerse', percent: Math.round(100 * verse) }] : []
}
