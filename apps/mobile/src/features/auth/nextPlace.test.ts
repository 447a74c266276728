import { expect, it } from 'vitest'
import { nextPlace } from './nextPlace.ts'

it('leads on to the page that was asked for', () => {
  expect(nextPlace('/practice/0191')).toBe('/practice/0191')
})

it('leads nowhere outside the app', () => {
  for (const trap of ['//evil.example', 'https://evil.example', '/scriptsevil', '/welcome', undefined])
    expect(nextPlace(trap)).toBe('/scripts')
})
