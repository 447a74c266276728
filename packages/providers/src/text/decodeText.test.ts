import { describe, expect, it } from 'vitest'
import { decodeStart, decodeText } from './decodeText.ts'

describe('bytes to text', () => {
  it('keeps the last letter of an old file, though it might begin a longer character', () => {
    expect(decodeText(Uint8Array.of(0x41, 0xc1))).toBe('AÁ')
  })

  it('knows every sign of windows-1252', () => {
    expect(decodeText(Uint8Array.of(0x80, 0x85, 0x93, 0x97, 0xbf, 0xff))).toBe('€…“—¿ÿ')
  })

  it('cuts a sample between characters', () => {
    const bytes = Buffer.from(`${'a'.repeat(9)}Ábc`)
    expect(decodeStart(bytes, 10)).toBe('a'.repeat(9))
    expect(decodeStart(bytes, 11)).toBe(`${'a'.repeat(9)}Á`)
    expect(decodeStart(bytes, 100)).toBe(`${'a'.repeat(9)}Ábc`)
  })

  it('is not misled by a stray zero byte', () => {
    expect(decodeText(Buffer.from('ADA. Good morning.\0'))).toBe('ADA. Good morning.\0')
  })
})
