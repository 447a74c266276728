import { describe, expect, it } from 'vitest'
import { type StageKey, wishOf } from './stageKeys.ts'

const plain = (key: string, more: Partial<StageKey> = {}): StageKey => ({
  key,
  isChord: false,
  isRepeat: false,
  isOnControl: false,
  ...more,
})

describe('the keys of the stage', () => {
  it('are the same for both hands and for capital letters', () => {
    const wishes = [' ', 'Enter', 'l', 'L', 'Backspace', 'ArrowLeft', 'S', 'a', 'p', 'Escape', 'x']
    expect(wishes.map((key) => wishOf(plain(key), true))).toEqual([
      'done',
      'done',
      'line',
      'line',
      'back',
      'back',
      'skip',
      'again',
      'pause',
      'pause',
      null,
    ])
  })

  it('leave a button with the focus to be pressed', () => {
    expect(wishOf(plain(' ', { isOnControl: true }), true)).toBeNull()
    expect(wishOf(plain('l', { isOnControl: true }), true)).toBe('line')
  })

  it('leave the browser its own, and take a held key once', () => {
    expect(wishOf(plain('s', { isChord: true }), true)).toBeNull()
    expect(wishOf(plain(' ', { isRepeat: true }), true)).toBeNull()
  })

  it('begin before the start, and do nothing else', () => {
    expect(wishOf(plain('Enter'), false)).toBe('begin')
    expect(wishOf(plain('s'), false)).toBeNull()
  })
})
