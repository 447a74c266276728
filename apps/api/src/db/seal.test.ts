import { describe, expect, it } from 'vitest'
import { createSeal, WrongKey } from './seal.ts'

const KEY = 'a key of at least sixteen'
const LINE = 'Volverán las oscuras golondrinas'

describe('a script at rest', () => {
  it('is not readable with a key, and comes back whole', () => {
    const seal = createSeal(KEY)
    const bytes = new TextEncoder().encode(LINE)
    expect(seal.sealText(LINE)).not.toContain('golondrinas')
    expect(Buffer.from(seal.sealBytes(bytes)).toString('latin1')).not.toContain('golondrinas')
    expect(seal.openText(seal.sealText(LINE))).toBe(LINE)
    expect(Buffer.from(seal.openBytes(seal.sealBytes(bytes)))).toEqual(Buffer.from(bytes))
  })

  it('looks different every time', () => {
    const seal = createSeal(KEY)
    expect(seal.sealText(LINE)).not.toBe(seal.sealText(LINE))
  })

  it('is stored as it is without a key', () => {
    expect(createSeal(undefined).sealText(LINE)).toBe(LINE)
  })

  it('opens when it was stored before there was a key', () => {
    expect(createSeal(KEY).openText(LINE)).toBe(LINE)
  })

  it('does not open with another key, without one, or when a byte was changed', () => {
    const sealed = createSeal(KEY).sealBytes(new TextEncoder().encode(LINE))
    expect(() => createSeal('another key of sixteen').openBytes(sealed)).toThrow(WrongKey)
    expect(() => createSeal(undefined).openBytes(sealed)).toThrow(/ENCRYPTION_KEY/)
    const changed = Uint8Array.from(sealed)
    const last = changed.length - 1
    changed[last] = (changed[last] ?? 0) ^ 1
    expect(() => createSeal(KEY).openBytes(changed)).toThrow(WrongKey)
  })
})
