import { describe, expect, it } from 'vitest'
import { oneChannel, toWav } from './wav.ts'

describe('a recording as a file', () => {
  it('names its length and rate, and holds the sound piece after piece', () => {
    const wav = toWav([Int16Array.of(1, -2), Int16Array.of(300)], 24_000)
    const view = new DataView(wav.buffer)
    expect(new TextDecoder().decode(wav.subarray(0, 4))).toBe('RIFF')
    expect([view.getUint32(4, true), view.getUint32(24, true), view.getUint32(40, true)]).toEqual([42, 24_000, 6])
    expect([view.getInt16(44, true), view.getInt16(46, true), view.getInt16(48, true)]).toEqual([1, -2, 300])
  })

  it('mixes two channels into one, and never wraps what is too loud', () => {
    const mixed = oneChannel([Float32Array.of(0.5, 2, -3), Float32Array.of(-0.5, 2, -3)])
    expect([...mixed]).toEqual([0, 32_767, -32_767])
  })
})
