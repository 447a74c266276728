import { expect, it } from 'vitest'
import { addressTrouble } from './addressTrouble.ts'

it('an address that opens on my own machine alone is none for a partner', () => {
  for (const host of ['localhost:3000', '127.0.0.1:8080', '[::1]:3000'])
    expect(addressTrouble(`http://${host}/partner#secret`)).toBe('onlyHere')
})

it('a partner cannot record where browsers keep the microphone shut', () => {
  expect(addressTrouble('http://192.168.1.20:3000/partner#secret')).toBe('insecure')
  expect(addressTrouble('https://plays.example.org/partner#secret')).toBeNull()
})
