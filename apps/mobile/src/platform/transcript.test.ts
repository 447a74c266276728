import { expect, it } from 'vitest'
import { createTranscript } from './transcript.ts'

it('puts the sessions of a recogniser that stops by itself one behind the other', () => {
  const line = createTranscript()
  line.heard('the parrot madam')
  line.sessionEnded()
  line.heard('has')
  line.heard('has eaten better ')
  expect(line.text()).toBe('the parrot madam has eaten better')
})

it('keeps the last words of a session whose final result is lost', () => {
  const line = createTranscript()
  line.heard('it says no')
  line.heard('')
  line.sessionEnded()
  line.sessionEnded()
  expect(line.text()).toBe('it says no')
})
