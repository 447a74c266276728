import { describe, expect, it } from 'vitest'
import { createVoiceGate } from './voiceGate.ts'

const FRAME_MS = 32

/** A gate that is shown stretches of sound, each a probability and how long it lasts. */
function gate() {
  const told: [number, 'on' | 'off'][] = []
  let nowMs = 0
  const ears = createVoiceGate(FRAME_MS, (isOn, sinceMs) => told.push([nowMs - sinceMs, isOn ? 'on' : 'off']))
  const sound = (probability: number, ms: number) => {
    for (const until = nowMs + ms; nowMs < until; ) {
      nowMs += FRAME_MS
      ears.frame(probability)
    }
  }
  return { ears, sound, told, now: () => nowMs }
}

describe('a voice, from probabilities of speech', () => {
  it('begins with its first frame and ends where it fell silent', () => {
    const { ears, sound, told } = gate()
    ears.open()
    sound(0.01, 640)
    sound(0.9, 960)
    sound(0.01, 320)
    expect(told).toEqual([
      [640, 'on'],
      [1600 - 40, 'off'],
    ])
  })

  it('goes on through a pause shorter than one between words, and through frames in doubt', () => {
    const { ears, sound, told } = gate()
    ears.open()
    sound(0.01, 640)
    sound(0.9, 480)
    sound(0.01, 128)
    sound(0.35, 320)
    sound(0.9, 480)
    expect(told.map(([, what]) => what)).toEqual(['on'])
  })

  it('is not a click', () => {
    const { ears, sound, told } = gate()
    ears.open()
    sound(0.01, 640)
    sound(0.99, FRAME_MS)
    sound(0.01, 640)
    expect(told).toEqual([])
  })

  it('is not the echo of the cue that has just ended', () => {
    const { ears, sound, told } = gate()
    ears.open()
    sound(0.9, 192)
    sound(0.01, 960)
    expect(told).toEqual([])
  })

  it('is an actor who comes in at once and goes on', () => {
    const { ears, sound, told } = gate()
    ears.open()
    sound(0.9, 960)
    sound(0.01, 320)
    expect(told[0]).toEqual([0, 'on'])
  })

  it('is a short answer given after a breath', () => {
    const { ears, sound, told } = gate()
    ears.open()
    sound(0.01, 256)
    sound(0.9, 256)
    sound(0.01, 320)
    expect(told.map(([, what]) => what)).toEqual(['on', 'off'])
  })

  it('is not listened for while the cue plays, and ends when listening does', () => {
    const { ears, sound, told, now } = gate()
    sound(0.9, 960)
    expect(told).toEqual([])
    ears.open()
    sound(0.9, 960)
    ears.close()
    const endMs = now()
    sound(0.9, 960)
    expect(told).toEqual([
      [960, 'on'],
      [endMs, 'off'],
    ])
  })
})
