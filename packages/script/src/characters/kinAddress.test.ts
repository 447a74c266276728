import { expect, it } from 'vitest'
import { kinOfAddress } from './kinAddress.ts'

it.each([
  ['Gracias, abuela.', 'grandchild'],
  ['Descuide, suegra.', 'childInLaw'],
  ['Perdóname, madre mía.', 'child'],
  ['Good evening, Aunt Agatha.', 'nieceNephew'],
  ['Forgive me, my brother.', 'sibling'],
])('%s is said by a %s', (text, kin) => {
  expect(kinOfAddress(text)).toBe(kin)
})

it.each([
  '¡Madre mía!',
  'Ay, madre mía, qué susto.',
  'Falta la prima donna.',
  'Son of a gun!',
  'My father.',
  'He does, my brother.',
  'Oh, brother!',
  'Father, who art in heaven.',
])('%s calls nobody', (text) => {
  expect(kinOfAddress(text)).toBeNull()
})
