import { describe, expect, it } from 'vitest'
import { expectedSpeechMs } from '../part/syllables.ts'
import { attempt } from '../rehearse/testAttempts.ts'
import { lineId } from '../rehearse/testScenes.ts'
import { ownPace } from './ownPace.ts'

const LINE = { id: lineId(1, 0), text: 'Where did you put the key that mother gave you?', language: 'en' } as const
const OTHER = { ...LINE, id: lineId(1, 1) }

function said(row: number, actualDuration: number | null) {
  return attempt(row, 0, { timing: { expectedDuration: 1000, actualDuration, responseLatency: null } })
}

describe('my own pace', () => {
  it('is the expected one before I have said anything', () => {
    expect(ownPace([])(LINE)).toBe(expectedSpeechMs(LINE.text, 'en'))
  })

  it('of a line I have said is how long it took me the last times', () => {
    const pace = ownPace([9000, 3000, 2500, 2600].map((ms) => said(0, ms)))
    expect(pace(LINE)).toBe(2600)
  })

  it('of a line I have not said follows from those I have', () => {
    const pace = ownPace([1500, 1400, 1600].map((ms) => said(0, ms)))
    expect(pace(OTHER)).toBe(Math.round(expectedSpeechMs(LINE.text, 'en') * 1.5))
  })

  it('is not taken from lines that were skipped or that nobody could time', () => {
    const skipped = { ...said(0, 60_000), end: 'skipped' as const }
    expect(ownPace([skipped, said(0, null)])(LINE)).toBe(expectedSpeechMs(LINE.text, 'en'))
  })

  it('has bounds, whatever a microphone left open has measured', () => {
    const pace = ownPace([60_000, 60_000, 60_000].map((ms) => said(0, ms)))
    expect(pace(OTHER)).toBe(2 * expectedSpeechMs(LINE.text, 'en'))
  })
})
