import type { Scene } from '@scripteam/contract/model'
import { measure } from '../characters/measure.ts'

/** How much is said, and in what portions; all in words but `speeches`. */
export interface Stretches {
  readonly words: number
  readonly speeches: number
  readonly longestSpeech: number
  /** The most that one role says before anybody else in the scene speaks; directions do not part it. */
  readonly longestRun: number
  /** The share of `words` in verse, judged by the speeches that are longer than a line. */
  readonly verse: number
}

/** Speeches of fewer words fit in one printed line and do not tell verse from prose. */
const MORE_THAN_A_LINE = 12

/** Walks over all speeches once; verse is known by the line ends that the reading has kept. */
export function measureStretches(scenes: readonly Scene[]): Stretches {
  const found = { words: 0, speeches: 0, longestSpeech: 0, longestRun: 0 }
  let [verse, told] = [0, 0]
  for (const scene of scenes) {
    let [run, speaker] = [0, '']
    for (const line of scene.dialogue) {
      const { words } = measure(line.text)
      const who = line.speakers.join()
      run = who === speaker ? run + words : words
      speaker = who
      found.words += words
      found.speeches++
      found.longestSpeech = Math.max(found.longestSpeech, words)
      found.longestRun = Math.max(found.longestRun, run)
      const isVerse = line.text.includes('\n')
      if (isVerse) verse += words
      if (isVerse || words > MORE_THAN_A_LINE) told += words
    }
  }
  return { ...found, verse: told === 0 ? 0 : verse / told }
}
