import type { DialogueLine, Language, PracticeMetadata, Scene, SkillLevel } from '@scripteam/contract/model'
import { readability } from './readability.ts'
import { speakingSeconds } from './speakingSeconds.ts'
import { measureStretches, type Stretches } from './stretches.ts'
import { sampleWords, sizeOf } from './wordSample.ts'

/**
 * How long and how hard the script is. Each part is cut to 0..1.
 * - estimatedDuration (s): see `speakingSeconds`
 * - rareWords = share of words that are neither names nor among the everyday few hundred of their language
 * - languageComplexity = 0.6 * (120 - readability score) / 80 + 0.4 * (rareWords - 0.25) / 0.3
 * - difficultyLevel = 0.35 * languageComplexity + 0.25 * longestRun / 300 + 0.15 * (words a speech) / 40
 *   + 0.15 * verse + 0.1 * minutes / 120
 * - recommendedSkillLevel: beginner below 0.33, intermediate below 0.55, else advanced
 */
export function practiceMetadata(scenes: readonly Scene[]): PracticeMetadata {
  const stretches = measureStretches(scenes)
  const text = measureText(scenes)
  const estimatedDuration = Math.round(speakingSeconds(stretches, text))
  const complexity = 0.6 * share((120 - (text?.readability.score ?? 120)) / 80) + 0.4 * rarity(text?.rareWords ?? 0)
  const difficulty = difficultyOf(complexity, stretches, estimatedDuration)
  return {
    estimatedDuration,
    difficultyLevel: round(difficulty),
    languageComplexity: round(complexity),
    recommendedSkillLevel: skillFor(difficulty),
    ...(text && { readability: text.readability, rareWords: round(text.rareWords) }),
    longestSpeech: stretches.longestSpeech,
    longestRun: stretches.longestRun,
    verse: round(stretches.verse),
  }
}

/** The words in the language that most is said in; null where that is neither Spanish nor English. */
function measureText(scenes: readonly Scene[]) {
  const lines = scenes.flatMap((scene) => scene.dialogue)
  const [es, en] = [lines.filter(isIn('es')), lines.filter(isIn('en'))]
  const isSpanish = sizeOf(es) >= sizeOf(en)
  const language: Language = isSpanish ? 'es' : 'en'
  const sample = sampleWords(isSpanish ? es : en, language)
  const ease = readability(sample, language)
  if (ease === null) return null
  const { words, syllables, rare } = sample
  return { language, readability: ease, rareWords: rare / words, syllablesAWord: syllables / words }
}

function isIn(language: Language): (line: DialogueLine) => boolean {
  return (line) => line.language === language
}

function rarity(rareWords: number): number {
  return share((rareWords - 0.25) / 0.3)
}

function difficultyOf(complexity: number, { words, speeches, longestRun, verse }: Stretches, seconds: number): number {
  return (
    0.35 * complexity +
    0.25 * share(longestRun / 300) +
    0.15 * share(words / Math.max(1, speeches) / 40) +
    0.15 * verse +
    0.1 * share(seconds / 7200)
  )
}

function skillFor(difficulty: number): SkillLevel {
  if (difficulty < 0.33) return 'beginner'
  return difficulty < 0.55 ? 'intermediate' : 'advanced'
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value))
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
