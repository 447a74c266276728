import { type Page, PracticeMetadata, type ScriptId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { readScript } from '../index.ts'

describe('how hard a script is', () => {
  it('is told in English by reading ease', () => {
    // 14 words, 2 sentences, 14 syllables: 206.835 - 1.015 * 7 - 84.6 = 115.13
    const found = metadataOf('ANN: The cat sat down by the door.', 'BEN: Where did you put my old hat?')
    expect(found.readability).toEqual({ score: 115.1, scale: 'flesch', band: 'very_easy' })
  })

  it('is told in Spanish by perspicuity', () => {
    // El ga-to no quie-re sa-lir de ca-sa: 11. Yo tam-po-co sal-go con es-te frí-o: 11. 13 words, 2 sentences:
    // 206.835 - 62.3 * 22 / 13 - 6.5 = 94.904
    const found = metadataOf('ANA: El gato no quiere salir de casa.', 'LUIS: Yo tampoco salgo con este frío.')
    expect(found.readability).toEqual({ score: 94.9, scale: 'inflesz', band: 'very_easy' })
  })

  it('grows with words that are seldom heard, but not with names', () => {
    const plain = metadataOf(
      'ANN: I have to go to the house of my friend.',
      'BEN: Then go, and tell him that I love him.',
    )
    const named = metadataOf(
      'ANN: I have to go to the house of Montague.',
      'BEN: Then go, and tell Mercutio that I love him.',
    )
    const rare = metadataOf(
      'ANN: The quartermaster requisitioned seventeen dromedaries.',
      'BEN: What egregious profligacy that is, sir.',
    )
    expect(rare.rareWords).toBeGreaterThan(0.5)
    expect(plain.rareWords).toBeLessThan(0.3)
    expect(named.rareWords).toBeLessThan(0.3)
    expect(rare.difficultyLevel).toBeGreaterThan(plain.difficultyLevel)
  })

  it('names the longest speech in words', () => {
    expect(metadataOf('ANN: Yes, I know him well.', 'BEN: You do?', 'ANN: No.').longestSpeech).toBe(5)
    expect(metadataOf('ANN: Yes, I know.', 'ANN: Him too.', 'BEN: You do?', 'ANN: No.').longestRun).toBe(5)
  })

  it('says how much of it is verse', () => {
    const verse = metadataOf(...VERSE)
    expect(verse.verse).toBeGreaterThan(0.5)
    expect(metadataOf('ANN: Where are you going?', 'BEN: Nowhere.').verse).toBe(0)
  })

  it('leaves the words of a third language unjudged', () => {
    const found = metadataOf(
      'ANNE: Où étais-tu toute la nuit ?',
      'JEAN: Je pensais à toi au bord du lac.',
      'ANNE: Je ne te crois pas.',
    )
    expect(found).not.toHaveProperty('readability')
    expect(found).not.toHaveProperty('rareWords')
  })

  it('is unchanged in readings of older versions, which say less', () => {
    const old = {
      estimatedDuration: 60,
      difficultyLevel: 0.2,
      recommendedSkillLevel: 'beginner',
      languageComplexity: 0.3,
    }
    expect(PracticeMetadata.parse(old)).toEqual(old)
  })
})

describe('how long a script takes', () => {
  it('is what its syllables take to say in English: 14 at 4.25 a second, and a turn', () => {
    const found = metadataOf(
      ...Array.from({ length: 10 }, () => [
        'ANN: The cat sat down by the door.',
        'BEN: Where did you put my old hat?',
      ]).flat(),
    )
    expect(found.estimatedDuration).toBe(37) // 140 / 4.25 + 19 * 0.208 = 36.9
  })

  it('is no longer in Spanish for more syllables, which are spoken faster', () => {
    const found = metadataOf(
      ...Array.from({ length: 10 }, () => [
        'ANA: El gato no quiere salir de casa.',
        'LUIS: Yo tampoco salgo con este frío.',
      ]).flat(),
    )
    expect(found.estimatedDuration).toBe(45) // 220 / 5.369 + 19 * 0.208 = 44.9
  })
})

const VERSE = [
  'ESCENA PRIMERA',
  '',
  'ANA',
  'La luna se asoma al pozo',
  'y nadie la ve caer,',
  'que el agua no dice nada',
  'de lo que suele saber.',
  '',
  'LUIS',
  'Si el pozo guarda la luna',
  'yo sé quién la fue a esconder:',
  'tus ojos, que son de noche',
  'y no quieren amanecer.',
  '',
  'ANA',
  'Calla, que viene mi padre',
  'y te puede conocer;',
  'salta la tapia del huerto',
  'antes de que llegue a ver.',
]

function metadataOf(...lines: string[]): PracticeMetadata {
  const pages: Page[] = [{ kind: 'flow', number: 1, lines: lines.map((text) => ({ text })) }]
  const id = '00000000-0000-8000-8000-000000000001' as ScriptId // a fixed id: nothing is stored
  const read = readScript(pages, { scriptId: id, expectedLanguage: 'auto' })
  if (read.kind !== 'read') throw new Error('nobody speaks')
  return read.reading.practiceMetadata
}
