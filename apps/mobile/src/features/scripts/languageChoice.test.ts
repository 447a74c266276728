import type { Script } from '@scripteam/contract/model'
import { expect, it } from 'vitest'
import { likelyLanguage, likelyRegion } from './languageChoice.ts'

it('proposes what was found, then what was expected, then the language of the actor', () => {
  expect(likelyLanguage({ detectedLanguage: 'en', expectedLanguage: 'es' }, 'es')).toBe('en')
  expect(likelyLanguage({ detectedLanguage: 'mixed', expectedLanguage: 'es' }, 'en')).toBe('es')
  expect(likelyLanguage({ detectedLanguage: 'unknown', expectedLanguage: 'auto' }, 'es')).toBe('es')
})

it('proposes the language of most lines when both are in the script', () => {
  // Only the language of the lines counts here.
  const line = (language: string) => ({ language })
  const scenes = [{ dialogue: [line('en'), line('es')] }, { dialogue: [line('es'), line('unknown')] }]
  const processedContent = { scenes } as unknown as NonNullable<Script['processedContent']>
  expect(likelyLanguage({ detectedLanguage: 'mixed', expectedLanguage: 'auto', processedContent }, 'en')).toBe('es')
})

it('keeps the accent the actor likes only for its own language', () => {
  expect(likelyRegion('es', 'mexico')).toBe('mexico')
  expect(likelyRegion('en', 'mexico')).toBe('us')
  expect(likelyRegion('en', 'uk')).toBe('uk')
})
