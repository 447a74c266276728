// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from 'vitest'
import { readRequest } from './protocol.ts'
import { wordsOf } from './words.ts'

describe('the words of a speech', () => {
  const mark = (type: 'word' | 'end', text_position: number, word_length: number, audio_position: number) => ({
    type,
    text_position,
    word_length,
    audio_position,
  })

  it('end where the next one starts, or where their clause ends', () => {
    const events = [mark('word', 2, 2, 0), mark('word', 5, 2, 200), mark('end', 8, 0, 600), mark('word', 9, 3, 900)]
    expect(wordsOf('¿Tú no? Ven', events)).toEqual([
      { text: 'Tú', startMs: 0, endMs: 200 },
      { text: 'no', startMs: 200, endMs: 600 },
      { text: 'Ven', startMs: 900, endMs: 900 },
    ])
  })

  it('are counted in characters, so a sign outside the basic plane shifts nothing', () => {
    expect(wordsOf('😀 sí', [mark('word', 3, 2, 0), mark('end', 5, 0, 90)])[0]?.text).toBe('sí')
  })
})

describe('a request', () => {
  const right = { id: 1, text: 'Hola', voice: 'es', rate: 165, pitch: 50, range: 50, volume: 60 }

  it('is read from a line of JSON', () => {
    expect(readRequest(JSON.stringify(right))).toEqual(right)
  })

  it.each([
    '',
    'x',
    'null',
    '[]',
    '{}',
    JSON.stringify({ ...right, rate: '165' }),
    JSON.stringify({ ...right, text: 7 }),
  ])('is not made of anything else: %s', (line) => {
    expect(readRequest(line)).toBeNull()
  })
})
