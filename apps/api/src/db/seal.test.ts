import { describe, expect, it } from 'vitest'
import { sealedDirectly } from '../../test/sealedDirectly.ts'
import { WrongKey } from './masterKeys.ts'
import { createSeal } from './seal.ts'

const KEY = 'a key of at least sixteen'
const NEXT = 'the key that comes after it'
const LINE = 'Volverán las oscuras golondrinas'
const BYTES = new TextEncoder().encode(LINE)

describe('a script at rest', () => {
  it('is not readable with a key, and comes back whole', () => {
    const seal = createSeal(KEY)
    expect(seal.sealText(LINE).value).not.toContain('golondrinas')
    expect(Buffer.from(seal.sealBytes(BYTES).value).toString('latin1')).not.toContain('golondrinas')
    expect(seal.openText(seal.sealText(LINE))).toBe(LINE)
    expect(Buffer.from(seal.openBytes(seal.sealBytes(BYTES)))).toEqual(Buffer.from(BYTES))
  })

  it('looks different every time, and has a key of its own', () => {
    const seal = createSeal(KEY)
    const [once, again] = [seal.sealText(LINE), seal.sealText(LINE)]
    expect(once.value).not.toBe(again.value)
    expect(() => seal.openText({ value: once.value, key: again.key })).toThrow(WrongKey)
  })

  it('is stored as it is without a key', () => {
    expect(createSeal(undefined).sealText(LINE)).toEqual({ value: LINE, key: null })
  })

  it('opens when it was stored before there was a key', () => {
    expect(createSeal(KEY).openText({ value: LINE, key: null })).toBe(LINE)
  })

  it('opens when it was sealed by a master key itself, as long as that one is named', () => {
    const value = `sealed1:${sealedDirectly(KEY, BYTES).toString('base64')}`
    const bytes = Buffer.concat([Buffer.from('sealed1\0'), sealedDirectly(KEY, BYTES)])
    expect(createSeal(KEY).openText({ value, key: null })).toBe(LINE)
    expect(createSeal(NEXT, [KEY]).openText({ value, key: null })).toBe(LINE)
    expect(Buffer.from(createSeal(NEXT, [KEY]).openBytes({ value: bytes, key: null }))).toEqual(Buffer.from(BYTES))
    expect(() => createSeal(NEXT).openText({ value, key: null })).toThrow(WrongKey)
  })

  it('stays as it lies when its key is re-wrapped, and then needs the former master key no more', () => {
    const { value, key } = createSeal(KEY).sealText(LINE)
    const rewrapped = createSeal(NEXT, [KEY]).rewrap(key ?? '')
    expect(createSeal(NEXT).openText({ value, key: rewrapped })).toBe(LINE)
    expect(() => createSeal(KEY).openText({ value, key: rewrapped })).toThrow(WrongKey)
  })

  it('does not open with another key, without one, or when a byte was changed', () => {
    const { value, key } = createSeal(KEY).sealBytes(BYTES)
    expect(() => createSeal('another key of sixteen').openBytes({ value, key })).toThrow(WrongKey)
    expect(() => createSeal(undefined).openBytes({ value, key })).toThrow(/ENCRYPTION_KEY/)
    const changed = Uint8Array.from(value)
    const last = changed.length - 1
    changed[last] = (changed[last] ?? 0) ^ 1
    expect(() => createSeal(KEY).openBytes({ value: changed, key })).toThrow(WrongKey)
  })
})
