import { describe, expect, it } from 'vitest'
import { toneOf } from './tones.ts'

describe('the tone that a direction names', () => {
  it.each([
    ['Drearily.', 'sad'],
    ['Con desaliento.', 'sad'],
    ['placidly', 'cold'],
    ['Con mucha viveza.', 'excited'],
    ['Aturdida.', 'nervous'],
    ['Con suavidad.', 'tender'],
    ['Brusquely.', 'angry'],
    ['Con aplomo.', 'firm'],
    ['Not angrily.', 'cold'],
    ['Sin ira.', 'cold'],
    ['Not angrily, tenderly.', 'tender'],
    ['Rising abruptly.', 'excited'],
    ['Levantándose bruscamente.', 'excited'],
    ['Levantándose furiosa.', 'angry'],
    ['Very cross.', 'angry'],
    ['crossly', 'angry'],
    ['In a broken voice.', 'sad'],
    ['Keenly.', 'excited'],
    ['Con ansia.', 'excited'],
  ])('%s is %s', (direction, tone) => {
    expect(toneOf(direction)).toBe(tone)
  })

  it.each([
    'To the doctor.',
    'Rising.',
    'Se sienta.',
    'A Tomasa.',
    'Coge la lámpara.',
    'Not sadly.',
    'Lee «furioso».',
    'They cross to the window.',
    'Picks up the broken cup.',
  ])('%s names none', (direction) => {
    expect(toneOf(direction)).toBeNull()
  })
})
