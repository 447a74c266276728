import { expect, it } from 'vitest'
import { checkFile } from './checkFile.ts'

it('stops empty and oversized files before they are sent', () => {
  expect(checkFile({ bytes: 0 })).toBe('FILE_EMPTY')
  expect(checkFile({ bytes: 25 * 1024 * 1024 + 1 })).toBe('FILE_TOO_LARGE')
  expect(checkFile({ bytes: 25 * 1024 * 1024 })).toBeNull()
})
