import type { SoundedWord } from './tokens.ts'

/** Likeness below this counts as another word. */
export const ALIKE = 0.6

/** How alike two words sound, in [0, 1]: 1 the same, 0.95 homophones, less by edit distance, 0 for different words. */
export function similarity(a: SoundedWord, b: SoundedWord): number {
  if (a.word === b.word) return 1
  if (a.key === b.key) return 0.95
  const longest = Math.max(a.word.length, b.word.length)
  const most = Math.floor(longest * (1 - ALIKE / 0.9))
  if (Math.abs(a.word.length - b.word.length) > most) return 0
  const likeness = 0.9 * (1 - editDistance(a.word, b.word) / longest)
  return likeness >= ALIKE ? likeness : 0
}

/** Letters to insert, drop or change (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    above = row
  }
  return above[b.length] ?? 0
}
