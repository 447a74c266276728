import type { WordTime } from '@scripteam/contract/model'

/** Word times moved by what was trimmed from the start, and kept inside the clip. */
export function moved(words: WordTime[], cutMs: number, durationMs: number): WordTime[] {
  const within = (ms: number) => Math.round(Math.min(durationMs, Math.max(0, ms - cutMs)))
  return words.map(({ text, startMs, endMs }) => ({ text, startMs: within(startMs), endMs: within(endMs) }))
}

/** A pause, counted in letters: speech stops longer at a full stop than at a comma. */
const COMMA = 3
const STOP = 6

/** Guesses when each word is heard, for an engine that does not say: by its letters and the pauses between. */
export function estimateWords(text: string, leadMs: number, durationMs: number): WordTime[] {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const weights = words.map((word) => lettersOf(word) + pauseOf(word))
  const lastPause = pauseOf(words.at(-1) ?? '')
  const total = weights.reduce((sum, weight) => sum + weight, 0) - lastPause
  const letterMs = (durationMs - leadMs) / Math.max(1, total)
  let at = leadMs
  return words.map((word, index) => {
    const startMs = at
    at += (weights[index] ?? 0) * letterMs
    const endMs = Math.min(durationMs, startMs + lettersOf(word) * letterMs)
    return { text: word, startMs: Math.round(startMs), endMs: Math.round(endMs) }
  })
}

function lettersOf(word: string): number {
  // One more than its letters: short words are said slower than their spelling suggests.
  return 1 + word.replace(/[^\p{L}\p{N}]/gu, '').length
}

function pauseOf(word: string): number {
  if (/[.!?…]["'”’)]*$/u.test(word)) return STOP
  return /[,;:—–]["'”’)]*$/u.test(word) ? COMMA : 0
}
