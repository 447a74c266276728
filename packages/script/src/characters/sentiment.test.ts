import { expect, it } from 'vitest'
import { warmthOfWords } from './sentiment.ts'

it.each(['I love you.', 'Gracias, amigo.', 'Te quiero tanto.', 'I do not hate you.'])('%s is warm', (text) => {
  expect(warmthOfWords(text)).toBeGreaterThan(0)
})

it.each(['You liar!', 'No te quiero.', 'I never loved you.', 'Eres un cobarde.', "You don't love me."])(
  '%s is hostile',
  (text) => {
    expect(warmthOfWords(text)).toBeLessThan(0)
  },
)

it('a line that names no feeling has none', () => {
  expect(warmthOfWords('The train leaves at nine.')).toBeNull()
})
