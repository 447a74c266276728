import { describe, expect, it } from 'vitest'
import { readability } from './readability.ts'

describe('how easily a text is read', () => {
  it('is reading ease in English: six short words in a sentence score 116', () => {
    // "The cat sat on the mat." 206.835 - 1.015 * 6 - 84.6 * 1 = 116.145
    expect(readability({ words: 6, sentences: 1, syllables: 6 }, 'en')).toEqual({
      score: 116.1,
      scale: 'flesch',
      band: 'very_easy',
    })
  })

  it('is perspicuity in Spanish, with the bands of INFLESZ', () => {
    // "El gato negro duerme sobre la mesa." 206.835 - 62.3 * 13 / 7 - 7 = 84.135
    expect(readability({ words: 7, sentences: 1, syllables: 13 }, 'es')).toEqual({
      score: 84.1,
      scale: 'inflesz',
      band: 'very_easy',
    })
  })

  it.each([
    ['en', 10, 10, 112.1, 'very_easy'], // 206.835 - 10.15 - 84.6
    ['en', 20, 30, 59.6, 'fairly_difficult'], // 206.835 - 20.3 - 126.9
    ['en', 40, 80, -3, 'very_difficult'], // 206.835 - 40.6 - 169.2 = -2.965
    ['es', 20, 40, 62.2, 'standard'], // 206.835 - 124.6 - 20
    ['es', 25, 60, 32.3, 'very_difficult'], // 206.835 - 149.52 - 25
    ['es', 20, 45, 46.7, 'fairly_difficult'], // 206.835 - 140.175 - 20
  ] as const)(
    'in %s gives one sentence of %i words and %i syllables %d points: %s',
    (language, words, syllables, score, band) => {
      expect(readability({ words, sentences: 1, syllables }, language)).toMatchObject({ score, band })
    },
  )

  it('is not known of nothing', () => {
    expect(readability({ words: 0, sentences: 0, syllables: 0 }, 'es')).toBeNull()
  })
})
