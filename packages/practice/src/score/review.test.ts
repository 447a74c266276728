import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printedWords } from '../part/printedWords.ts'
import { deviceFloor } from '../progress/deviceFloor.ts'
import { heardAttempt } from '../rehearse/testAttempts.ts'
import { lineId } from '../rehearse/testScenes.ts'
import { diffHeard } from './diff.ts'
import { pickUpOf } from './pickUp.ts'

const line = {
  text: 'Come in, my friend: the fire is warm and the supper stands upon the table.',
  language: 'en' as const,
}
const WORDS = printedWords(line.text).map((word) => word.text.toLowerCase())

describe('what is shown of a line afterwards', () => {
  it('never calls a single word missed while nobody knows how well the device hears', () => {
    fc.assert(
      fc.property(fc.nat({ max: WORDS.length - 1 }), (gone) => {
        const heard = WORDS.filter((_, index) => index !== gone).join(' ')
        const said = diffHeard(line, heard, null).words.map((word) => word.said)
        expect(said).not.toContain('missed')
      }),
    )
  })

  it('names a whole stretch that was left out, however badly the device hears', () => {
    const said = diffHeard(line, WORDS.slice(0, 6).join(' '), null).words.map((word) => word.said)
    expect(said.slice(-6)).toEqual(Array(6).fill('missed'))
  })

  it('keeps every printed word, in order, whatever was heard', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS, 'ahem', 'no'), { maxLength: 20 }), (heard) => {
        const diff = diffHeard(line, heard.join(' '), 0.1)
        expect(diff.words.map((word) => word.text.toLowerCase())).toEqual(WORDS)
      }),
    )
  })
})

describe('when I came in', () => {
  const at = (ms: number, gapMs: number) => pickUpOf(heardAttempt(1, 0, 1, ms), gapMs)?.verdict
  it('is judged against the gap that the script asks for', () => {
    expect([at(300, 200), at(1600, 200), at(1600, 1500), at(300, 1500), at(-100, -150)]).toEqual([
      'inTime',
      'late',
      'inTime',
      'early',
      'inTime',
    ])
  })
  it('is not judged where nobody heard it', () => {
    expect(pickUpOf({ timing: { expectedDuration: 1, actualDuration: null, responseLatency: null } }, 200)).toBeNull()
  })
})

describe('how well the device hears me', () => {
  const read = (day: number, heard: string) => ({ ...heardAttempt(1, day, 1), level: 'first_read' as const, heard })
  const lines = new Map([[lineId(1, 1), line]])
  it('is told by lines read with the text in view, once there are enough', () => {
    const clean = WORDS.join(' ')
    expect(deviceFloor([read(0, clean)], lines)).toBeNull()
    const days = [0, 1, 2, 3, 4, 5]
    expect(
      deviceFloor(
        days.map((day) => read(day, clean)),
        lines,
      ),
    ).toBe(0)
    const worse = deviceFloor(
      days.map((day) => read(day, clean.replace('friend', ''))),
      lines,
    )
    expect(worse).toBeGreaterThan(0)
    expect(worse).toBeLessThan(0.25)
  })
})
