import { describe, expect, it } from 'vitest'
import { scrollForWord } from './scrollForWord.ts'

describe('a line longer than the screen', () => {
  const view = { top: 100, height: 400 }

  it('stays where it is while I can read ahead', () => {
    expect(scrollForWord(300, view)).toBeNull()
  })

  it('is scrolled before I reach its last visible words', () => {
    expect(scrollForWord(400, view)).toBe(300)
  })

  it('is left alone where I scrolled ahead myself', () => {
    expect(scrollForWord(50, view)).toBeNull()
  })
})
