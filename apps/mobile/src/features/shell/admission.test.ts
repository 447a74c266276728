import { expect, it } from 'vitest'
import { admit } from './admission.ts'

const member = { isSignedIn: true, tier: 'free', scriptLanguage: 'es' } as const

it('lets a member rehearse a script whose language is confirmed', () => {
  expect(admit(member, ['signedIn', 'language'])).toEqual({ kind: 'welcome' })
})

it('sends strangers to the door before it asks for anything else', () => {
  const stranger = { isSignedIn: false, tier: null, scriptLanguage: null }
  expect(admit(stranger, ['signedIn', 'premium', 'language'])).toEqual({ kind: 'lacks', need: 'signedIn' })
})

it('asks for the language of a script before it is rehearsed, and only where there is a script', () => {
  expect(admit({ ...member, scriptLanguage: null }, ['language'])).toEqual({ kind: 'lacks', need: 'language' })
  expect(admit({ ...member, scriptLanguage: undefined }, ['language'])).toEqual({ kind: 'welcome' })
})

it('keeps premium rooms for premium and institutional accounts', () => {
  expect(admit(member, ['premium'])).toEqual({ kind: 'lacks', need: 'premium' })
  expect(admit({ ...member, tier: 'institutional' }, ['premium'])).toEqual({ kind: 'welcome' })
})
