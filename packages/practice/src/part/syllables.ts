import type { DetectedLanguage } from '@scripteam/contract/model'
import { printedWords } from './printedWords.ts'

// Syllables a second in connected speech: 7.5 Spanish, 6.5 English (cross-language speech rate studies, Pellegrino 2011).
const PER_SECOND = { es: 7.5, en: 6.5 } as const
const PAUSE_MS = { short: 250, long: 500 } as const

/** How long a speech takes at an ordinary pace, in milliseconds, pauses at punctuation included. */
export function expectedSpeechMs(text: string, language: DetectedLanguage): number {
  const words = printedWords(text)
  const tongue = language === 'en' ? 'en' : 'es'
  const syllables = words.reduce((sum, word) => sum + countSyllables(word.text, tongue), 0)
  const pauses = words.slice(0, -1).reduce((sum, word) => sum + pauseBehind(word.after), 0)
  return Math.round((syllables / PER_SECOND[tongue]) * 1000 + pauses)
}

/** Syllables of one word: runs of vowels, with the silent e of English and the hiatus of Spanish. At least one. */
export function countSyllables(word: string, language: 'es' | 'en'): number {
  const lower = word.toLowerCase().normalize('NFC')
  if (/^\d+$/.test(lower)) return lower.length * 2
  return Math.max(1, language === 'es' ? spanishSyllables(lower) : englishSyllables(lower))
}

function spanishSyllables(word: string): number {
  const runs =
    word
      .replace(/[qg]u(?=[eiéí])/g, 'k')
      .replace(/y$/, 'i')
      .match(/[aeiouáéíóúü]+/g) ?? []
  return runs.reduce((sum, run) => sum + Math.max(1, (run.match(/[aeoáéíóú]/g) ?? []).length), 0)
}

function englishSyllables(word: string): number {
  const trimmed = word.replace(/(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouysxzh])es$/, '')
  return (trimmed.match(/[aeiouyáéíóúàèìòùâêîôûäëïöü]+/g) ?? []).length
}

function pauseBehind(marks: string): number {
  if (/[.!?…]/.test(marks)) return PAUSE_MS.long
  return /[,;:–—]/.test(marks) ? PAUSE_MS.short : 0
}
