import { describe, expect, it } from 'vitest'
import { canonicalJson, hashOf } from './canonical.ts'

describe('naming content by its hash', () => {
  it('gives the same value the same name, in whatever order it was built', () => {
    expect(hashOf({ a: 1, b: [{ d: 2, c: 'ñ' }] })).toBe(hashOf({ b: [{ c: 'ñ', d: 2 }], a: 1 }))
  })

  it('gives another name when one word changes', () => {
    expect(hashOf({ text: 'ser o no ser' })).not.toBe(hashOf({ text: 'ser y no ser' }))
  })

  it('keeps the order of lists and leaves out what is undefined', () => {
    expect(canonicalJson({ z: [3, 1], a: undefined })).toBe('{"z":[3,1]}')
  })
})
