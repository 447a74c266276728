import type { DialogueLine, FamiliarityLevel } from '@scripteam/contract/model'
import { isFunctionWord } from './functionWords.ts'
import { type PrintedWord, printedWords } from './printedWords.ts'

const LEVELS: readonly FamiliarityLevel[] = ['first_read', 'know_some_lines', 'know_most_lines', 'know_all_lines']

export function lowerLevel(level: FamiliarityLevel): FamiliarityLevel {
  return LEVELS[LEVELS.indexOf(level) - 1] ?? level
}

export function higherLevel(level: FamiliarityLevel): FamiliarityLevel {
  return LEVELS[LEVELS.indexOf(level) + 1] ?? level
}

/** What fading needs to know of a line. */
export type LineText = Pick<DialogueLine, 'text' | 'language'>

/** One word of a faded line as it may be drawn. `text` is the whole word, its first letter, or empty. */
export interface FadedToken {
  readonly kind: 'shown' | 'initial' | 'hidden'
  /** Position among the words of the line, from 0. */
  readonly word: number
  readonly before: string
  readonly text: string
  readonly after: string
  /** Length of the bar in letters, near the truth but never exactly telling; 0 where the bar has no length. */
  readonly bar: number
}

/** A line with as much of its text as the level leaves. No hidden word is anywhere in it. */
export interface FadedLine {
  readonly level: FamiliarityLevel
  readonly tokens: readonly FadedToken[]
  /** Words whose whole text is not shown. */
  readonly hiddenWords: number
  readonly totalWords: number
  /** What a screen reader may say, in order: text that is shown, and how many words are hidden between. */
  readonly spoken: readonly SpokenPart[]
}

export type SpokenPart = { kind: 'text'; text: string } | { kind: 'hidden'; words: number }

/** Words from `from` up to, not including, `to`. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/**
 * Fades a line for a level: whole text; function words and first letters; the first word of each phrase; nothing.
 * `seed` only varies the length of the bars, so that a retake is not learned by its picture; `revealed` words are always shown.
 * @example presentLine({ text: 'To be, or not to be.', language: 'en' }, 'know_most_lines', 1) // To ___ or ___
 */
export function presentLine(line: LineText, level: FamiliarityLevel, seed: number, revealed?: WordRange): FadedLine {
  const words = printedWords(line.text)
  const tokens = words.map((word, index) => {
    const isRevealed = revealed !== undefined && index >= revealed.from && index < revealed.to
    return fadeWord(word, index, isRevealed ? 'shown' : kindAt(word, level, line.language), level, seed)
  })
  const hiddenWords = tokens.filter((token) => token.kind !== 'shown').length
  return {
    level,
    tokens: level === 'know_all_lines' ? joinBlanks(tokens) : tokens,
    hiddenWords,
    totalWords: words.length,
    spoken: spokenParts(tokens),
  }
}

/** The sentence for a screen reader; `sayHidden` words the blanks ("7 words hidden") in the language of the app. */
export function screenReaderLabel(line: FadedLine, sayHidden: (words: number) => string): string {
  return line.spoken.map((part) => (part.kind === 'text' ? part.text : sayHidden(part.words))).join(' ')
}

/** What a level leaves of one word. */
export function kindAt(
  word: PrintedWord,
  level: FamiliarityLevel,
  language: DialogueLine['language'],
): FadedToken['kind'] {
  if (level === 'first_read') return 'shown'
  if (level === 'know_some_lines') return isFunctionWord(word.text, language) ? 'shown' : 'initial'
  return level === 'know_most_lines' && word.startsPhrase ? 'shown' : 'hidden'
}

function fadeWord(
  word: PrintedWord,
  index: number,
  kind: FadedToken['kind'],
  level: FamiliarityLevel,
  seed: number,
): FadedToken {
  const { before, text, after } = word
  if (kind === 'shown') return { kind, word: index, before, text, after, bar: 0 }
  if (kind === 'initial')
    return { kind, word: index, before, text: firstLetter(text), after, bar: barLength(text, index, seed) }
  const marks = level === 'know_all_lines' ? { before: '', after: '' } : { before, after }
  return { kind, word: index, text: '', bar: 0, ...marks }
}

/** The first letter as a reader sees it, accents included. */
export function firstLetter(word: string): string {
  return Array.from(word.normalize('NFC'))[0] ?? ''
}

/** The letters behind the first, one more or fewer by the seed, at least one. */
function barLength(word: string, index: number, seed: number): number {
  const mixed = Math.imul(seed ^ Math.imul(index + 1, 0x9e3779b1), 0x85ebca6b) >>> 16
  return Math.max(1, Array.from(word).length - 1 + ((mixed % 3) - 1))
}

/** Runs of hidden words become one blank, so that a line known by heart does not give its length away. */
function joinBlanks(tokens: readonly FadedToken[]): FadedToken[] {
  return tokens.filter((token, index) => token.kind !== 'hidden' || tokens[index - 1]?.kind !== 'hidden')
}

function spokenParts(tokens: readonly FadedToken[]): SpokenPart[] {
  const parts: SpokenPart[] = []
  for (const token of tokens) {
    const last = parts.at(-1)
    const text = token.before + token.text + token.after
    if (token.kind === 'shown') {
      if (last?.kind === 'text') last.text += ` ${text}`
      else parts.push({ kind: 'text', text })
    } else if (last?.kind === 'hidden') last.words += 1
    else parts.push({ kind: 'hidden', words: 1 })
  }
  return parts
}
