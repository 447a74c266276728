import { describe, expect, it } from 'vitest'
import { learnEars } from './learn.ts'
import { type EarSettings, heardText, heardVoice, listenTo, STRANGER } from './listening.ts'

const LINE = { text: 'My brother never wrote a single letter.', language: 'en' as const }
const VOICE_ONLY: EarSettings = { ...STRANGER, hearsWords: false }

/** A line said for so long, by the voice alone. */
function lasting(ms: number, ears: EarSettings) {
  return heardVoice(heardVoice(listenTo(LINE, null, 0, ears), true, 300), false, 300 + ms)
}

describe('what is learned of an actor', () => {
  it('is the pace, by the voice alone, the sooner the less is known', () => {
    const once = learnEars(VOICE_ONLY, lasting(3000, VOICE_ONLY))
    const twice = learnEars(once, lasting(3000, once))
    expect(once.pace).toBeGreaterThan(1.2)
    expect(twice.pace).toBeGreaterThan(once.pace)
    expect(twice.pace - once.pace).toBeLessThan(once.pace - 1)
    expect(twice.linesTimed).toBe(2)
  })

  it('is little of one strange line once there were many', () => {
    const known = { ...VOICE_ONLY, pace: 1.1, linesTimed: 40 }
    expect(learnEars(known, lasting(20_000, known)).pace).toBeLessThanOrEqual(1.8)
    expect(learnEars(known, lasting(1200, known)).pace).toBeGreaterThan(0.9)
  })

  it('is nothing of a turn in which nobody spoke', () => {
    expect(learnEars(VOICE_ONLY, listenTo(LINE, null, 0, VOICE_ONLY))).toBe(VOICE_ONLY)
  })

  it('is how late the text comes, from a line that was whole', () => {
    const heard = heardText(lasting(2400, STRANGER), 'my brother never wrote a single letter', 3700)
    const learned = learnEars(STRANGER, heard)
    expect(learned.lagMs).toBe(350 + 0.2 * (1000 - 350))
    expect(learned.linesTimed).toBe(1)
  })

  it('is nothing of a line that broke off', () => {
    const heard = heardText(lasting(900, STRANGER), 'my brother', 1600)
    expect(learnEars(STRANGER, heard)).toBe(STRANGER)
  })
})
