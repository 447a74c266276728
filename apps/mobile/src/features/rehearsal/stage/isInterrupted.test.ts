import type { RehearsalState } from '@scripteam/practice'
import { describe, expect, it } from 'vitest'
import { isInterrupted } from './isInterrupted.ts'

describe('an interruption from outside', () => {
  it('makes the rehearsal wait while a cue plays', () => {
    expect(isInterrupted(speaking, 'straight', 'hidden')).toBe(true)
    expect(isInterrupted(speaking, 'loop', 'headphones')).toBe(true)
  })

  it('lets me listen with the screen off, but not without headphones or in a call', () => {
    expect(isInterrupted(speaking, 'listen', 'hidden')).toBe(false)
    expect(isInterrupted(speaking, 'listen', 'headphones')).toBe(true)
    expect(isInterrupted(speaking, 'listen', 'sound')).toBe(true)
  })

  it('is none before the start, in a pause and at the end', () => {
    for (const phase of [{ kind: 'ready' }, { kind: 'paused' }, { kind: 'finished' }])
      expect(isInterrupted({ phase } as RehearsalState, 'straight', 'hidden')).toBe(false)
  })
})

// Only the kind of the phase is looked at.
const speaking = { phase: { kind: 'partnerSpeaking' } } as RehearsalState
