import { describe, expect, it } from 'vitest'
import { languageTag, pickVoice, pitchFactor } from './speakPort'

describe('the voice of the device', () => {
  const voices = [{ lang: 'en-US' }, { lang: 'es_MX' }, { lang: 'es-ES' }]

  it('speaks with the accent of the script when the device has it', () => {
    expect(pickVoice(voices, languageTag('es', 'mexico'))).toEqual({ lang: 'es_MX' })
  })
  it('speaks the language with another accent rather than not at all', () => {
    expect(pickVoice(voices, languageTag('en', 'uk'))).toEqual({ lang: 'en-US' })
  })
  it('says so when the device has no voice for the language', () => {
    expect(pickVoice([{ lang: 'fr-FR' }], languageTag('es', 'spain'))).toBeNull()
  })
  it('never reads Spanish with an English accent because of a setting', () => {
    expect(languageTag('es', 'uk')).toBe('es-ES')
  })
  it('raises the voice by an octave and no further', () => {
    expect(pitchFactor(12)).toBe(2)
    expect(pitchFactor(24)).toBe(2)
    expect(pitchFactor(0)).toBe(1)
  })
})
