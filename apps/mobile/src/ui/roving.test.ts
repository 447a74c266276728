import { expect, it, vi } from 'vitest'

vi.mock('react-native', () => ({ Platform: { OS: 'web' } }))
const { targetOf } = await import('./roving.ts')

it('walks round the ends of a group with the arrows', () => {
  expect(targetOf('ArrowDown', 0, 3)).toBe(1)
  expect(targetOf('ArrowRight', 2, 3)).toBe(0)
  expect(targetOf('ArrowUp', 0, 3)).toBe(2)
  expect(targetOf('ArrowLeft', 2, 3)).toBe(1)
})

it('jumps to the ends with Home and End, and leaves other keys alone', () => {
  expect(targetOf('Home', 2, 3)).toBe(0)
  expect(targetOf('End', 0, 3)).toBe(2)
  expect(targetOf('a', 1, 3)).toBeNull()
})
