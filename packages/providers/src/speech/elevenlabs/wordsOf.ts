import type { WordTime } from '@scripteam/contract/model'

/** When each character is heard, in seconds. */
interface Alignment {
  readonly characters: readonly string[]
  readonly characterStartTimesSeconds: readonly number[]
  readonly characterEndTimesSeconds: readonly number[]
}

/** Times of characters -> times of words. What holds no letter or digit, such as a dash by itself, is no word. */
export function wordsOf(alignment: Alignment): WordTime[] {
  const words: WordTime[] = []
  let open: WordTime | null = null
  for (const [place, character] of alignment.characters.entries()) {
    const startMs = 1000 * (alignment.characterStartTimesSeconds[place] ?? 0)
    const endMs = 1000 * (alignment.characterEndTimesSeconds[place] ?? 0)
    if (/\s/u.test(character)) open = null
    else if (open) Object.assign(open, { text: open.text + character, endMs })
    else {
      open = { text: character, startMs, endMs }
      words.push(open)
    }
  }
  return words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}
