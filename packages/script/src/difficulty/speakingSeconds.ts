import type { Language } from '@scripteam/contract/model'

/**
 * Syllables a second, breaths between sentences included.
 * - English: newsreaders of the BBC keep within 160 to 180 words a minute (Rodero, "A comparative analysis of speech
 *   rate and perception in radio bulletins", Text & Talk 32, 2012); 170 words of about 1.5 syllables are 4.25 a second.
 * - Spanish: 7.82 syllables for every 6.19 of English (Pellegrino, Coupé and Marsico, "A cross-language perspective on
 *   speech information rate", Language 87, 2011).
 */
const SYLLABLES_A_SECOND: Readonly<Record<Language, number>> = { en: 4.25, es: (4.25 * 7.82) / 6.19 }
/** The mean gap between two speakers, 208 ms (Stivers and others, "Universals ... in turn-taking", PNAS 106, 2009). */
const TURN_SECONDS = 0.208
/** For a script in neither language: about 170 words a minute. */
const UNKNOWN_SECONDS_A_WORD = 0.35

/**
 * Seconds that the words of a script take, without stage business. Lines in the other language of a script take as
 * long a word: languages with more syllables speak them faster (Pellegrino, as above).
 */
export function speakingSeconds(
  { words, speeches }: { readonly words: number; readonly speeches: number },
  main: { readonly language: Language; readonly syllablesAWord: number } | null,
): number {
  const secondsAWord = main ? main.syllablesAWord / SYLLABLES_A_SECOND[main.language] : UNKNOWN_SECONDS_A_WORD
  return words * secondsAWord + Math.max(0, speeches - 1) * TURN_SECONDS
}
