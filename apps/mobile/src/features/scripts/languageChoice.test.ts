import { expect, it } from 'vitest'
import { likelyLanguage, likelyRegion } from './languageChoice.ts'

it('proposes what was found, then what was expected, then the language of the actor', () => {
  expect(likelyLanguage({ detectedLanguage: 'en', expectedLanguage: 'es' }, 'es')).toBe('en')
  expect(likelyLanguage({ detectedLanguage: 'mixed', expectedLanguage: 'es' }, 'en')).toBe('es')
  expect(likelyLanguage({ detectedLanguage: 'unknown', expectedLanguage: 'auto' }, 'es')).toBe('es')
})

it('keeps the accent the actor likes only for its own language', () => {
  expect(likelyRegion('es', 'mexico')).toBe('mexico')
  expect(likelyRegion('en', 'mexico')).toBe('us')
  expect(likelyRegion('en', 'uk')).toBe('uk')
})
