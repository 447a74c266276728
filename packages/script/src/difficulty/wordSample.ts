import type { DialogueLine, Language } from '@scripteam/contract/model'
import { measure } from '../characters/measure.ts'
import { COMMON_WORDS } from '../language/commonWords.ts'
import type { TextSize } from './readability.ts'
import { syllablesOf } from './syllables.ts'

/** A text measured for the formulas, and how many of its words are `rare`. Names count as words, but never as rare. */
export interface WordSample extends TextSize {
  readonly rare: number
}

/** Characters, about 2,000 words. Flesch took samples too: from this size on, more words hardly move the figures. */
const SAMPLE_SIZE = 11_000

/** Measures speeches of one language, spread evenly over a long script: the cost does not grow with its length. */
export function sampleWords(lines: readonly DialogueLine[], language: Language): WordSample {
  const step = Math.max(1, Math.round(sizeOf(lines) / SAMPLE_SIZE))
  const known = new Map<string, KnownWord>()
  const sum = { words: 0, sentences: 0, syllables: 0, rare: 0 }
  for (let at = 0; at < lines.length; at += step) addText(sum, lines[at]?.text ?? '', language, known)
  return sum
}

/** In characters. */
export function sizeOf(lines: readonly DialogueLine[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0)
}

interface KnownWord {
  readonly syllables: number
  readonly isRare: boolean
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu
/** What stands before a capital that no sentence asks for: that of a name. */
const WITHIN_SENTENCE = /[\p{Ll},;] $/u

function addText(
  sum: { -readonly [K in keyof WordSample]: number },
  text: string,
  language: Language,
  known: Map<string, KnownWord>,
): void {
  sum.sentences += measure(text).sentences
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const { syllables, isRare } = lookUp(word.toLowerCase(), language, known)
    sum.words++
    sum.syllables += syllables
    if (isRare && !isName(word, text, index)) sum.rare++
  }
}

function lookUp(word: string, language: Language, known: Map<string, KnownWord>): KnownWord {
  const found = known.get(word)
  if (found) return found
  const fresh = { syllables: syllablesOf(word, language), isRare: !EVERYDAY[language].has(word.replace('’', "'")) }
  known.set(word, fresh)
  return fresh
}

function isName(word: string, text: string, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && WITHIN_SENTENCE.test(text.slice(Math.max(0, at - 2), at))
}

const EVERYDAY: Readonly<Record<Language, ReadonlySet<string>>> = {
  es: new Set(COMMON_WORDS.es),
  en: new Set(COMMON_WORDS.en),
}
