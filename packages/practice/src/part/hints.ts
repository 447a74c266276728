import type { DialogueLine, FamiliarityLevel } from '@scripteam/contract/model'
import { firstLetter, kindAt } from './levels.ts'
import { type PrintedWord, phraseEnd, printedText, printedWords } from './printedWords.ts'

/** What a hint needs to know of a line. */
export type HintedLine = Pick<DialogueLine, 'text' | 'language' | 'emotionalTone' | 'stagingNotes'>

/**
 * One hint. `words`, `phrase` and `line` may be shown and drawn into the line by `from` and `to`;
 * `prompt` is said aloud in a neutral voice and not drawn.
 */
export type Hint =
  | { kind: 'none' }
  | { kind: 'intention'; tone: string | null; notes: string[] }
  | { kind: 'letters'; letters: string[]; from: number; to: number }
  | { kind: 'words' | 'phrase' | 'line' | 'prompt'; text: string; from: number; to: number }

type Step = 'intention' | 'letters' | 'word' | 'two words' | 'three words' | 'phrase' | 'prompt' | 'line'

// Actors learn verbatim through intentions (Noice & Noice 1996): the intention comes before any letter.
const LADDERS: Record<FamiliarityLevel, readonly Step[]> = {
  first_read: [],
  know_some_lines: ['word', 'phrase', 'line'],
  know_most_lines: ['intention', 'letters', 'two words', 'phrase'],
  know_all_lines: ['intention', 'word', 'three words', 'prompt', 'line'],
}

/** Words that a step shows. */
const STRETCH: Partial<Record<Step, number>> = { word: 1, 'two words': 2, 'three words': 3 }

/** How many rungs the hint ladder has for a line at a level. */
export function rungsOf(line: HintedLine, level: FamiliarityLevel): number {
  return ladderOf(level, printedWords(line.text)).length
}

/**
 * The hint on one rung of the level's ladder, for an actor who has said the first `from` words. It begins with the first
 * word behind them that the level hides. Rungs count from 1; rung 0, and any rung of a level whose text is in view, is no
 * hint; beyond the top the top is repeated.
 */
export function hintAt(line: HintedLine, level: FamiliarityLevel, rung: number, from = 0): Hint {
  const words = printedWords(line.text)
  const ladder = ladderOf(level, words)
  const step = ladder[Math.min(rung, ladder.length) - 1]
  if (!step || words.length === 0) return { kind: 'none' }
  return hintOf(step, line, level, words, firstHidden(words, line, level, from))
}

/** A short line is all in view before the top: rungs above would tell nothing more. */
function ladderOf(level: FamiliarityLevel, words: readonly PrintedWord[]): readonly Step[] {
  const ladder = LADDERS[level]
  const whole = ladder.findIndex((step) => shownBy(step, level, words) >= words.length)
  return whole === -1 ? ladder : ladder.slice(0, whole + 1)
}

/** How many words from the first on a step puts into the line. */
function shownBy(step: Step, level: FamiliarityLevel, words: readonly PrintedWord[]): number {
  if (step === 'phrase') return phraseBeyond(words, 0, level)
  if (step === 'line') return words.length
  return STRETCH[step] ?? 0
}

function firstHidden(
  words: readonly PrintedWord[],
  { language }: HintedLine,
  level: FamiliarityLevel,
  from: number,
): number {
  const start = Math.min(Math.max(0, from), words.length - 1)
  const hidden = words.findIndex((word, index) => index >= start && kindAt(word, level, language) !== 'shown')
  return hidden === -1 ? start : hidden
}

/** The end of the phrase at hand; of the next one where the words of the rungs below reach as far. */
function phraseBeyond(words: readonly PrintedWord[], from: number, level: FamiliarityLevel): number {
  const told = Math.max(0, ...LADDERS[level].map((step) => STRETCH[step] ?? 0))
  const end = phraseEnd(words, from)
  return end - from > told ? end : phraseEnd(words, Math.min(from + told, words.length - 1))
}

function hintOf(
  step: Step,
  line: HintedLine,
  level: FamiliarityLevel,
  words: readonly PrintedWord[],
  from: number,
): Hint {
  const end = phraseBeyond(words, from, level)
  if (step === 'intention') return intention(line) ?? letters(words, from, from + 1)
  if (step === 'letters') return letters(words, from, phraseEnd(words, from))
  const stretch = STRETCH[step]
  if (stretch !== undefined) return text('words', words, from, from + stretch)
  if (step === 'phrase') return text('phrase', words, from, end)
  if (step === 'prompt') return text('prompt', words, from, end)
  return text('line', words, 0, words.length)
}

/** Tone and notes of the script; null when the script gives none, where the first letter of the next word helps instead. */
function intention(line: HintedLine): Hint | null {
  const tone = line.emotionalTone ?? null
  const notes = line.stagingNotes ?? []
  return tone === null && notes.length === 0 ? null : { kind: 'intention', tone, notes: [...notes] }
}

function letters(words: readonly PrintedWord[], from: number, to: number): Hint {
  return { kind: 'letters', letters: words.slice(from, to).map((word) => firstLetter(word.text)), from, to }
}

function text(
  kind: 'words' | 'phrase' | 'line' | 'prompt',
  words: readonly PrintedWord[],
  from: number,
  to: number,
): Hint {
  const end = Math.min(to, words.length)
  return { kind, text: printedText(words, from, end), from, to: end }
}
