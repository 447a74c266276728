import { describe, expect, it } from 'vitest'
import { learnSounds } from './letterSounds.ts'

const ROWS = [
  'ship SH IH P',
  'shop SH AA P',
  'fish F IH SH',
  'dish D IH SH',
  'hip HH IH P',
  'hop HH AA P',
  'sit S IH T',
  'sip S IH P',
  'top T AA P',
  'pit P IH T',
  'city S IH T IY',
  'cat K AE T',
  'cap K AE P',
  'box B AA K S',
  'fox F AA K S',
  'ship(2) SH AA P',
]

describe('sounds of a word that no dictionary has', () => {
  it('takes a letter as it mostly sounds among the same neighbours', () => {
    const pronounce = learnSounds(ROWS)
    expect(pronounce('shap')).toBe('SH AE P')
    expect(pronounce('cop')).toBe('K AA P')
    expect(pronounce('tox')).toBe('T AA K S')
  })

  it('says a word that it has learned as it learned it, the first way of two', () => {
    const pronounce = learnSounds(ROWS)
    for (const row of ROWS.slice(0, -1)) expect(pronounce(row.split(' ')[0] ?? '')).toBe(row.replace(/^\S+ /, ''))
  })

  it('keeps still about letters that it never saw', () => {
    expect(learnSounds(ROWS)('zz')).toBe('')
  })

  it('does not guess from nothing', () => {
    expect(() => learnSounds(['', ';;; no words'])).toThrow('nothing to learn from')
  })
})
