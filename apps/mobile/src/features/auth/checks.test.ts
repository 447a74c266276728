import { expect, it } from 'vitest'
import { checkRegistration, checkSignIn } from './checks.ts'

const nuria = { email: ' nuria@example.org ', password: 'bajo la luna', firstName: 'Nuria', lastName: '' }

it('opens an account without a last name', () => {
  expect(checkRegistration(nuria)).toEqual({})
})

it('names every slip in the form at once', () => {
  expect(checkRegistration({ email: 'nuria@', password: 'corta', firstName: ' ', lastName: '' })).toEqual({
    email: 'emailInvalid',
    password: 'passwordShort',
    firstName: 'firstNameMissing',
  })
})

it('lets an old short password in: only new ones have to be long', () => {
  expect(checkSignIn({ email: 'a@b.es', password: 'x' })).toEqual({})
  expect(checkSignIn({ email: '', password: '' })).toEqual({ email: 'emailMissing', password: 'passwordMissing' })
})
