import { describe, expect, it } from 'vitest'
import { rowsOf } from './reading/rows.ts'
import { testReading } from './reading/testReading.ts'
import { actsFor, type DeskKey, wishOf } from './wishes.ts'

const PRESSED: DeskKey = {
  key: 'j',
  isChord: false,
  isShift: false,
  isRepeat: false,
  isTyping: false,
  isOnControl: false,
}

describe('the keys of the desk', () => {
  it('go to the next doubtful place, and with Shift to the one before', () => {
    expect(press({ key: 'n' })).toBe('nextDoubt')
    expect(press({ key: 'N', isShift: true })).toBe('previousDoubt')
  })

  it('take back and do again as everywhere', () => {
    expect(press({ key: 'z', isChord: true })).toBe('undo')
    expect(press({ key: 'Z', isChord: true, isShift: true })).toBe('redo')
    expect(press({ key: 'u' })).toBe('undo')
  })

  it('leave the browser its own chords, and letters to whoever types', () => {
    expect(press({ key: 's', isChord: true })).toBeNull()
    expect(press({ key: 's', isTyping: true })).toBeNull()
    expect(press({ key: 'z', isChord: true, isTyping: true })).toBeNull()
  })

  it('let Enter press the button that has the focus', () => {
    expect(press({ key: 'Enter' })).toBe('edit')
    expect(press({ key: 'Enter', isOnControl: true })).toBeNull()
  })

  it('walk while a key is held down, but leave out one line only', () => {
    expect(press({ key: 'ArrowDown', isRepeat: true })).toBe('next')
    expect(press({ key: 'Delete', isRepeat: true })).toBeNull()
  })
})

describe('what can be done', () => {
  const reading = testReading()
  const rows = rowsOf(reading)

  it('with a line depends on what it is and what follows', () => {
    expect(acts(2)).toContain('join')
    expect(acts(4)).not.toContain('join')
    expect(acts(8)[0]).toBe('confirm')
    expect(acts(2)).not.toContain('confirm')
  })

  it('with a direction is to have it spoken, never to change its speaker', () => {
    expect(acts(1)).toContain('spoken')
    expect(acts(1)).not.toContain('speaker')
  })

  it('with a doubtful line is to give it to whom a language model suggests, while that one is in the cast', () => {
    const row = rows[8]
    const [nora] = reading.characters
    if (row?.kind !== 'dialogue' || !nora) throw new Error('the play ends with a line')
    const doubts = [{ reason: 'speaker_suggested', confidence: 0.3, suggested: nora.id }, ...(row.line.doubts ?? [])]
    const suggested = { ...row, line: { ...row.line, doubts } }
    expect(actsFor(suggested, undefined, reading.characters).slice(0, 2)).toEqual(['confirm', 'suggested'])
    expect(actsFor(suggested, undefined, reading.characters.slice(1))).not.toContain('suggested')
  })

  it('with the first scene is not to join it to the one before', () => {
    expect(acts(0)).toEqual(['edit', 'add'])
    expect(acts(5)).toEqual(['edit', 'join', 'add'])
  })

  function acts(at: number) {
    const row = rows[at]
    if (!row) throw new Error(`there is no row ${at}`)
    return actsFor(row, rows[at + 1], reading.characters)
  }
})

function press(key: Partial<DeskKey>) {
  return wishOf({ ...PRESSED, ...key })
}
