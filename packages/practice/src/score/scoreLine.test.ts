import { describe, expect, it } from 'vitest'
import { heardText, listenTo } from '../listen/listening.ts'
import { NO_VOICE } from '../listen/voice.ts'
import { diffLine } from './diff.ts'
import { errorFloor, lineAccuracy, rawAccuracy, scoreLine, type TurnToScore } from './scoreLine.ts'

const LINE = 'Come in, my friend: the fire is warm and the supper stands upon the table.'
const tracked = (heard: string) => heardText(listenTo({ text: LINE, language: 'en' }, null, 0), heard, 1000).line
const turn = (heard: string, over: Partial<TurnToScore> = {}): TurnToScore => ({
  tracked: tracked(heard),
  voice: { stretches: [{ fromMs: 300, toMs: 3300 }], onAtMs: null },
  startedAtMs: 0,
  endedAtMs: 3500,
  gapMs: 200,
  expectedMs: 3000,
  wasCued: true,
  hints: 0,
  floor: 0,
  isBiased: false,
  ...over,
})

describe('the score of a line', () => {
  it('is whole when all was said in time', () => {
    expect(scoreLine(turn(LINE))).toEqual({
      lineAccuracy: 1,
      timingAccuracy: 1,
      pronunciationAccuracy: 1,
      overallConfidence: null,
    })
  })

  it('is unknown, not nothing, when nothing was heard', () => {
    expect(scoreLine(turn('', { voice: NO_VOICE }))).toEqual({
      lineAccuracy: null,
      timingAccuracy: null,
      pronunciationAccuracy: null,
      overallConfidence: null,
    })
  })

  it('loses more for a word of sense than for an article', () => {
    const article = rawAccuracy(tracked(LINE.replace('the fire', 'fire')))
    const noun = rawAccuracy(tracked(LINE.replace('supper', '')))
    expect(noun).toBeLessThan(article)
  })

  it('forgives what the device gets wrong by itself, and never gives more than the whole', () => {
    const heard = tracked(LINE.replace('friend', 'wardrobe'))
    const corrected = lineAccuracy({ tracked: heard, floor: 0.1 })
    expect(corrected).toBeGreaterThan(rawAccuracy(heard))
    expect(corrected).toBeLessThanOrEqual(1)
    expect(lineAccuracy({ tracked: heard, floor: 0 })).toBe(rawAccuracy(heard))
  })

  it('does not forgive half a line because the device is weak', () => {
    expect(lineAccuracy({ tracked: tracked('come in my friend'), floor: 0.1 })).toBeLessThan(0.6)
  })

  it('gives nothing for words that were shown before they were said', () => {
    const shown = lineAccuracy({ tracked: tracked(LINE), floor: 0, revealed: { from: 4, to: 8 } })
    expect(shown).toBeLessThan(0.8)
  })

  it('takes a late start from the timing, and all of it after a hint', () => {
    const late = { stretches: [{ fromMs: 2600, toMs: 5600 }], onAtMs: null }
    const onTime = scoreLine(turn(LINE)).timingAccuracy ?? 0
    expect(scoreLine(turn(LINE, { voice: late, endedAtMs: 5800 })).timingAccuracy).toBeLessThan(onTime)
    expect(scoreLine(turn(LINE, { hints: 1 })).timingAccuracy).toBeCloseTo(0.5)
  })

  it('waits for a pause that the script asks for', () => {
    const slow = { stretches: [{ fromMs: 1600, toMs: 4600 }], onAtMs: null }
    const asked = scoreLine(turn(LINE, { voice: slow, endedAtMs: 4800, gapMs: 1500 })).timingAccuracy ?? 0
    const unasked = scoreLine(turn(LINE, { voice: slow, endedAtMs: 4800 })).timingAccuracy ?? 0
    expect(asked).toBeGreaterThan(unasked)
  })

  it('says nothing of clarity on a poor device or when the recogniser knew the line', () => {
    expect(scoreLine(turn(LINE, { floor: 0.2 })).pronunciationAccuracy).toBeNull()
    expect(scoreLine(turn(LINE, { isBiased: true })).pronunciationAccuracy).toBeNull()
  })
})

describe("the device's errors", () => {
  it('are what is lost when the text is read, by words', () => {
    expect(errorFloor([])).toBe(0)
    expect(
      errorFloor([
        { raw: 0.9, words: 10 },
        { raw: 1, words: 10 },
      ]),
    ).toBeCloseTo(0.05)
  })
  it('are not learned from lines that were not read', () => expect(errorFloor([{ raw: 0.1, words: 20 }])).toBe(0))
})

describe('the line word by word', () => {
  it('says "check" of a single word on a device that errs, and "missed" of a longer run', () => {
    const one = diffLine(LINE, tracked(LINE.replace('friend', '')), 0.1)
    expect(one.words.filter((word) => word.said !== 'said').map((word) => [word.text, word.said])).toEqual([
      ['friend', 'check'],
    ])
    const many = diffLine(LINE, tracked('come in my friend stands upon the table'), 0.1)
    expect(many.words.filter((word) => word.said === 'missed')).toHaveLength(7)
    expect(many.words.some((word) => word.said === 'check')).toBe(false)
  })

  it('names a single missed word on a device that does not err', () => {
    const diff = diffLine(LINE, tracked(LINE.replace('friend', '')), 0)
    expect(diff.words.find((word) => word.text === 'friend')?.said).toBe('missed')
  })

  it('shows extra words where they were heard', () => {
    const diff = diffLine(
      LINE,
      tracked('come in my dear friend the fire is warm and the supper stands upon the table please'),
      0,
    )
    expect(diff.words.find((word) => word.text === 'friend')?.extraBefore).toEqual(['dear'])
    expect(diff.extraBehind).toEqual(['please'])
  })
})
