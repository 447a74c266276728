import { describe, expect, it } from 'vitest'
import { arpaModel, spokenWords } from './scriptModel.ts'

const MODEL = arpaModel(['to be or not to be', 'to go'].map(spokenWords))

/** Probability of a gram as it is printed. */
function chanceOf(gram: string): number {
  const line = MODEL.split('\n').find(
    (line) =>
      line
        .split(' ')
        .slice(1, 1 + gram.split(' ').length)
        .join(' ') === gram,
  )
  return 10 ** Number(line?.split(' ')[0])
}

describe('a language model of a script', () => {
  it('shares all chance among the words there are', () => {
    const words = ['to', 'be', 'or', 'not', 'go', '</s>']
    expect(words.reduce((sum, word) => sum + chanceOf(word), 0)).toBeCloseTo(1, 2)
  })

  it('holds what the script says likelier than what it does not', () => {
    expect(chanceOf('to be')).toBeGreaterThan(chanceOf('be'))
    expect(MODEL).not.toContain('go be')
  })

  it('names as many grams as it holds', () => {
    const named = [...MODEL.matchAll(/ngram (\d)=(\d+)/g)].map(([, , count]) => Number(count))
    const held = MODEL.split(/\\\d-grams:\n/)
      .slice(1)
      .map((part) => part.split('\n').filter((line) => /^-?\d/.test(line)).length)
    expect(held).toEqual(named)
  })
})
