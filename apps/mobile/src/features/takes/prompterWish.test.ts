import { describe, expect, it } from 'vitest'
import { prompterWish } from './prompterWish.ts'

const pressed = (key: string, more: object = {}) => ({
  key,
  isChord: false,
  isRepeat: false,
  isTyping: false,
  isOnControl: false,
  ...more,
})

describe('the teleprompter by keyboard', () => {
  it('records with Space, stops with Space, keeps with Enter', () => {
    expect(prompterWish(pressed(' '), 'nothing')).toBe('record')
    expect(prompterWish(pressed(' '), 'running')).toBe('stop')
    expect(prompterWish(pressed('Enter'), 'ready')).toBe('keep')
    expect(prompterWish(pressed('L'), 'ready')).toBe('listen')
  })

  it('records again with Space, and has nothing to keep before', () => {
    expect(prompterWish(pressed(' '), 'ready')).toBe('record')
    expect(prompterWish(pressed('Enter'), 'nothing')).toBeNull()
  })

  it('goes from line to line with the arrows, but not while it records', () => {
    expect(prompterWish(pressed('ArrowRight'), 'nothing')).toBe('next')
    expect(prompterWish(pressed('ArrowLeft'), 'ready')).toBe('previous')
    expect(prompterWish(pressed('ArrowRight'), 'running')).toBeNull()
  })

  it('leaves keys to whoever writes, and to the button in focus', () => {
    expect(prompterWish(pressed(' ', { isTyping: true }), 'nothing')).toBeNull()
    expect(prompterWish(pressed(' ', { isOnControl: true }), 'nothing')).toBeNull()
    expect(prompterWish(pressed('r', { isChord: true }), 'ready')).toBeNull()
  })
})
