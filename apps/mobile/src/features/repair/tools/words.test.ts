import { describe, expect, it } from 'vitest'
import { endsOf, stretchedBy, stretchedTo, wordsIn } from './words.ts'

it('knows where each word stands, across verses', () => {
  const text = '¿Quién  va?\nNadie.'
  expect(wordsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(['¿Quién', 'va?', 'Nadie.'])
})

describe('picking words by key', () => {
  it('walks with the arrows and stays in the line', () => {
    expect(stretchedBy('ArrowRight', false, { from: 2, to: 2 }, 4)).toEqual({ from: 3, to: 3 })
    expect(stretchedBy('ArrowRight', false, { from: 3, to: 3 }, 4)).toEqual({ from: 3, to: 3 })
    expect(stretchedBy('End', false, { from: 0, to: 0 }, 4)).toEqual({ from: 3, to: 3 })
  })

  it('reaches on with Shift, backwards too', () => {
    const back = stretchedBy('ArrowLeft', true, { from: 2, to: 2 }, 4)
    expect(back && endsOf(back)).toEqual([1, 2])
  })

  it('leaves other keys alone', () => {
    expect(stretchedBy('x', false, { from: 2, to: 2 }, 4)).toBeNull()
  })
})

it('picks by tapping: the first word, then the last one', () => {
  const begun = stretchedTo(3, { from: 0, to: 5 }, false)
  expect(begun).toEqual({ from: 3, to: 3 })
  expect(endsOf(stretchedTo(1, begun, true))).toEqual([1, 3])
})
