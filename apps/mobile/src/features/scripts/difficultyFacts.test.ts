import type { PracticeMetadata } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { difficultyFacts } from './difficultyFacts.ts'

const OLD: PracticeMetadata = {
  estimatedDuration: 600,
  difficultyLevel: 0.4,
  languageComplexity: 0.3,
  recommendedSkillLevel: 'intermediate',
}

describe('what is told of the difficulty of a script', () => {
  it('is no more than the level where an older reading says no more', () => {
    expect(difficultyFacts(OLD)).toEqual([{ kind: 'skill', level: 'intermediate' }])
  })

  it('is how it reads, how rare its words are, its longest speech and its verse', () => {
    const full: PracticeMetadata = {
      ...OLD,
      readability: { score: 84.1, scale: 'inflesz', band: 'very_easy' },
      rareWords: 0.321,
      longestSpeech: 231,
      verse: 0.4,
    }
    expect(difficultyFacts(full)).toEqual([
      { kind: 'skill', level: 'intermediate' },
      { kind: 'reading', band: 'very_easy' },
      { kind: 'rareWords', percent: 32 },
      { kind: 'longestSpeech', count: 231 },
      { kind: 'someVerse', percent: 40 },
    ])
  })

  it('is simply verse where nearly all of it is', () => {
    expect(difficultyFacts({ ...OLD, verse: 0.94 })).toContainEqual({ kind: 'verse' })
  })

  it('leaves out one song in a play in prose and speeches that are soon learnt', () => {
    expect(difficultyFacts({ ...OLD, verse: 0.05, longestSpeech: 59 })).toHaveLength(1)
  })
})
