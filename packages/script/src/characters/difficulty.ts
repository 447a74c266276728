import type { PracticeMetadata, Scene } from '@scripteam/contract/model'
import { measure } from './measure.ts'

/** Words a minute on stage: Spanish is spoken in more syllables a minute than English, in about as many words. */
const WORDS_PER_MINUTE = 150
/** Seconds between two speeches. */
const TURN_SECONDS = 0.4

/**
 * How long and how hard the script is.
 * - estimatedDuration (s) = words / 150 * 60 + 0.4 * speeches
 * - languageComplexity = mean of (words a sentence / 25) and (letters a word - 3.5) / 2.5, each cut to 0..1
 * - difficultyLevel = 0.5 * complexity + 0.3 * (words a speech / 60, cut to 1) + 0.2 * (minutes / 120, cut to 1)
 * - recommendedSkillLevel: beginner below 0.35, intermediate below 0.6, else advanced
 */
export function practiceMetadata(scenes: readonly Scene[]): PracticeMetadata {
  let words = 0
  let letters = 0
  let sentences = 0
  let speeches = 0
  for (const scene of scenes) {
    for (const line of scene.dialogue) {
      const size = measure(line.text)
      words += size.words
      letters += size.letters
      sentences += size.sentences
      speeches++
    }
  }
  const estimatedDuration = Math.round((words / WORDS_PER_MINUTE) * 60 + TURN_SECONDS * speeches)
  const complexity =
    (share(words / Math.max(1, sentences) / 25) + share((letters / Math.max(1, words) - 3.5) / 2.5)) / 2
  const difficulty =
    0.5 * complexity + 0.3 * share(words / Math.max(1, speeches) / 60) + 0.2 * share(estimatedDuration / 7200)
  return {
    estimatedDuration,
    difficultyLevel: round(difficulty),
    languageComplexity: round(complexity),
    recommendedSkillLevel: difficulty < 0.35 ? 'beginner' : difficulty < 0.6 ? 'intermediate' : 'advanced',
  }
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value))
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
