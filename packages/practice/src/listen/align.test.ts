import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignTo, hearWords } from './align.ts'
import { placeOf } from './place.ts'
import { expectedTokens, heardWords } from './tokens.ts'

const LINE = 'Come in, my friend, come in: the fire is warm, and the night, the long night, is cold outside.'
const tokens = expectedTokens(LINE, 'en')
const expected = new Set(tokens.map((token) => token.word))
const words = (text: string) => heardWords(text, 'en', expected, new Map())
const placeAfter = (text: string) => placeOf(hearWords(alignTo(tokens), words(text)))

describe('following a line', () => {
  it('knows the place after each word', () => {
    const said = LINE.split(' ')
    const places = said.map((_, index) => placeAfter(said.slice(0, index + 1).join(' ')).at)
    expect(places).toEqual(said.map((_, index) => index + 1))
  })

  it('does not take the first "come in" for the second', () => expect(placeAfter('come in').at).toBe(2))

  it('takes a false start for one', () => {
    const place = placeAfter('come in my friend come in the fire the fire is warm')
    expect(place).toMatchObject({ at: 10, restarts: 1, extra: 0 })
  })

  it('finds the place again after a skip', () => {
    const place = placeAfter('come in my friend is cold outside')
    expect(place).toMatchObject({ at: tokens.length, lastIsSaid: true })
    expect(place.gaps).toEqual([{ from: 4, to: 16, inStead: 0 }])
  })

  it('gives credit for words that changed places', () => {
    const place = placeAfter('come in friend my come in the fire is warm')
    expect(place).toMatchObject({ at: 10, extra: 0 })
    expect(place.shareSoFar).toBeGreaterThan(0.95)
  })

  it('hears homophones and near words', () => expect(placeAfter('come inn my frend').shareSoFar).toBeGreaterThan(0.85))

  it('comes to the same place whether it heard the words one by one, with corrections, or at once', () => {
    const word = fc.constantFrom(...tokens.map((token) => token.word), 'piano', 'seven', 'um', 'colder')
    const hearing = fc.array(word, { maxLength: 25 })
    fc.assert(
      fc.property(fc.array(hearing, { maxLength: 6 }), hearing, (before, last) => {
        const stepwise = [...before, last].reduce((a, text) => hearWords(a, words(text.join(' '))), alignTo(tokens))
        expect(placeOf(stepwise)).toEqual(placeAfter(last.join(' ')))
      }),
      { numRuns: 300 },
    )
  })

  it('never credits what was not heard, whatever was', () => {
    const word = fc.constantFrom(...tokens.map((token) => token.word), 'piano', 'seven')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (said) => {
        const { credit, at, matched } = placeAfter(said.join(' '))
        const credited = tokens.filter((_, index) => (credit[index] ?? 0) >= 0.99)
        expect(credited.every((token) => said.includes(token.word))).toBe(true)
        expect(at).toBeLessThanOrEqual(tokens.length)
        expect(matched).toHaveLength(words(said.join(' ')).length)
      }),
      { numRuns: 300 },
    )
  })
})
