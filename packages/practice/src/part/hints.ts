import type { DialogueLine, FamiliarityLevel } from '@scripteam/contract/model'
import { firstLetter } from './levels.ts'
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

/** How many rungs the hint ladder of a level has. */
export function rungsOf(level: FamiliarityLevel): number {
  return LADDERS[level].length
}

/**
 * The hint on one rung of the level's ladder, for an actor who has said the first `from` words.
 * Rungs count from 1; rung 0, and any rung of a level whose text is in view, is no hint; beyond the top the top is repeated.
 */
export function hintAt(line: HintedLine, level: FamiliarityLevel, rung: number, from = 0): Hint {
  const ladder = LADDERS[level]
  const step = ladder[Math.min(rung, ladder.length) - 1]
  const words = printedWords(line.text)
  if (!step || words.length === 0) return { kind: 'none' }
  return hintOf(step, line, words, Math.min(Math.max(0, from), words.length - 1))
}

function hintOf(step: Step, line: HintedLine, words: readonly PrintedWord[], from: number): Hint {
  const end = phraseEnd(words, from)
  if (step === 'intention') return intention(line) ?? letters(words, from, from + 1)
  if (step === 'letters') return letters(words, from, end)
  if (step === 'word') return text('words', words, from, from + 1)
  if (step === 'two words') return text('words', words, from, from + 2)
  if (step === 'three words') return text('words', words, from, from + 3)
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
