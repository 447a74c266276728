import { type Chance, pick } from '../chance.ts'

/** One printed piece as it is said, in milliseconds from the end of the cue. */
export interface SpokenWord {
  readonly fromMs: number
  readonly toMs: number
}

/** Below this pace words are not drawn out any further: the rest of the time is silence between them. */
const HALTING_WPM = 110

/** Says a line at a pace in words a minute, with breaths at its marks; slow speakers pause between words as well. */
export function speak(line: string, wordsPerMinute: number, chance: Chance): SpokenWord[] {
  const words = line.split(/\s+/)
  const letters = words.map((word) => 2 + word.replace(/[^\p{L}\d]/gu, '').length)
  const meanLetters = letters.reduce((sum, count) => sum + count, 0) / letters.length
  const wordMs = 60_000 / Math.max(wordsPerMinute, HALTING_WPM)
  const haltMs = Math.max(0, 60_000 / wordsPerMinute - wordMs)
  let nowMs = 150 + 500 * chance()
  return words.map((word, index) => {
    const fromMs = nowMs
    const share = (letters[index] ?? meanLetters) / meanLetters
    const toMs = fromMs + Math.max(90, 0.9 * wordMs * share * (0.85 + 0.3 * chance()))
    nowMs = toMs + breathMs(word, wordsPerMinute, chance) + haltMs * (0.6 + 0.8 * chance())
    return { fromMs, toMs }
  })
}

function breathMs(word: string, wordsPerMinute: number, chance: Chance): number {
  const hurry = wordsPerMinute > 220 ? 0.5 : 1
  if (/[.!?…:]["”]?$/.test(word)) return hurry * (350 + 500 * chance())
  if (/[,;—–]$/.test(word)) return hurry * (120 + 300 * chance())
  return pick([0, 0, 0, 0, 0, 0, 0, 100], chance)
}
