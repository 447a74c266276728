import { describe, expect, it } from 'vitest'
import { countManner } from './manner.ts'

describe('counting the directions that say how a line is spoken', () => {
  it('leaves out who is spoken to, moves and things that are carried', () => {
    expect(countManner(['To Ada.', 'Rising.', 'Con la lámpara en la mano.', 'With a lamp.']).directions).toBe(0)
  })

  it('counts a manner from which no tone is read against the reading', () => {
    expect(countManner(['Con furia.', 'Fervently.', 'Zigzaggedly.'])).toEqual({ directions: 3, toned: 2 })
  })
})
