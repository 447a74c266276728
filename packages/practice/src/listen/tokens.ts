import type { Language } from '@scripteam/contract/model'
import { isFunctionWord } from '../part/functionWords.ts'
import { printedWords } from '../part/printedWords.ts'
import { countSyllables } from '../part/syllables.ts'
import { isFiller, saidAs } from './normalise.ts'
import { phoneticKey } from './phonetic.ts'

/** A word as it sounds. */
export interface SoundedWord {
  readonly word: string
  readonly key: string
  /** How much it counts: 0.45 for a function word, 0.7 to 1.4 for others, by length. */
  readonly weight: number
}

/** One word that is expected to be said. */
export interface Token extends SoundedWord {
  readonly startsPhrase: boolean
  /** Index of the printed word that it stands for. */
  readonly source: number
  /** Time it takes at an ordinary pace, in milliseconds. */
  readonly ms: number
}

const FUNCTION_WEIGHT = 0.45
const MS_PER_SYLLABLE: Record<Language, number> = { es: 1000 / 7.5, en: 1000 / 6.5 }
/** Even the shortest word takes this long. */
const LEAST_MS = 90

/** The words of a script's line as they should be heard. */
export function expectedTokens(text: string, language: Language): Token[] {
  return printedWords(text).flatMap((printed, source) =>
    saidAs(printed.before + printed.text + printed.after, language).map((word, part) => ({
      word,
      key: phoneticKey(word, language),
      weight: weightOf(word, language),
      startsPhrase: printed.startsPhrase && part === 0,
      source,
      ms: Math.max(LEAST_MS, countSyllables(word, language) * MS_PER_SYLLABLE[language]),
    })),
  )
}

/** Words heard before, by the piece of text that was written for them. A memo, since partial texts repeat themselves. */
export type Lexicon = Map<string, readonly SoundedWord[]>

/** The words of a recogniser's text; fillers are dropped unless the line itself has them. */
export function heardWords(
  text: string,
  language: Language,
  expected: ReadonlySet<string>,
  lexicon: Lexicon,
): SoundedWord[] {
  const words: SoundedWord[] = []
  for (const piece of text.split(/\s+/)) {
    let known = lexicon.get(piece)
    if (!known) {
      known = saidAs(piece, language)
        .filter((word) => expected.has(word) || !isFiller(word, language))
        .map((word) => ({ word, key: phoneticKey(word, language), weight: weightOf(word, language) }))
      lexicon.set(piece, known)
    }
    for (const word of known) words.push(word)
  }
  return words
}

function weightOf(word: string, language: Language): number {
  return isFunctionWord(word, language) ? FUNCTION_WEIGHT : Math.min(1.4, 0.7 + 0.07 * word.length)
}
