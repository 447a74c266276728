import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { type EarSettings, heardText, heardVoice, type Listening, listenTo, STRANGER } from './listening.ts'

const LINE = { text: 'Bring me the lantern, and stand away from the well.', language: 'en' as const }
const NEXT = { text: 'My brother never wrote a single letter.', language: 'en' as const }

/** Says words from 300 ms on, one each 300 ms, with their text 350 ms late; then silence. Returns when the voice ended. */
function say(listening: Listening, text: string): { heard: Listening; endMs: number } {
  const words = text.split(' ')
  const endMs = 300 + words.length * 300
  let heard = heardVoice(listening, true, 300)
  words.forEach((_, i) => {
    heard = heardText(heard, words.slice(0, i + 1).join(' '), 300 + (i + 1) * 300 + 350)
  })
  return { heard: heardVoice(heard, false, endMs), endMs }
}

const said = (text: string, line = LINE) => say(listenTo(line, NEXT, 0), text)

describe('whether a line is over', () => {
  it('is seen soon after its last word', () => {
    const { heard, endMs } = said('bring me the lantern and stand away from the well')
    expect(decide(heard, endMs + 500)).toMatchObject({ kind: 'complete', rule: 'said', missing: 0 })
  })

  it('is not decided while the voice goes on', () => {
    const { heard, endMs } = said('bring me the lantern and stand away from the well')
    expect(decide(heardVoice(heard, true, endMs + 50), endMs + 5000).kind).toBe('wait')
  })

  it('is foreseen when the voice was long enough for the words whose text is late', () => {
    const words = 'bring me the lantern and stand away from the well'.split(' ')
    let heard = heardVoice(listenTo(LINE, NEXT, 0), true, 300)
    for (let i = 1; i < words.length; i += 1) heard = heardText(heard, words.slice(0, i).join(' '), 300 + i * 300 + 350)
    heard = heardVoice(heard, false, 3300)
    expect(decide(heard, 3480)).toMatchObject({ kind: 'complete', rule: 'predicted', missing: 1 })
  })

  it('is not taken from a stop in the middle: help comes after a while, sooner within a phrase', () => {
    const mid = said('bring me the lantern and stand')
    expect(decide(mid.heard, mid.endMs + 2500).kind).toBe('wait')
    expect(decide(mid.heard, mid.endMs + 2600)).toEqual({ kind: 'stuck', where: 'phrase' })
    const boundary = said('bring me the lantern')
    expect(decide(boundary.heard, boundary.endMs + 3100).kind).toBe('wait')
    expect(decide(boundary.heard, boundary.endMs + 3200)).toEqual({ kind: 'stuck', where: 'boundary' })
  })

  it('is seen in a paraphrase of about the same length', () => {
    const { heard, endMs } = said('bring me that candle and keep away from this water')
    expect(decide(heard, endMs + 2000).kind).toBe('complete')
  })

  it('is told from a jump to my next line', () => {
    const { heard, endMs } = said('my brother never wrote a single letter')
    expect(decide(heard, endMs + 450).kind).toBe('wait')
    expect(decide(heard, endMs + 560)).toEqual({ kind: 'wrongLine' })
  })

  it('is not told to be another line by one word that is like it', () => {
    const short = { text: 'That?', language: 'en' as const }
    const { heard, endMs } = say(listenTo(LINE, short, 0), 'that')
    expect(decide(heard, endMs + 1000).kind).toBe('wait')
  })

  it('is over rather than stuck when only its last small word is missing', () => {
    const { heard, endMs } = said('go on without', { text: 'Go on without me.', language: 'en' })
    expect(decide(heard, endMs + 2300).kind).toBe('wait')
    expect(decide(heard, endMs + 2400)).toMatchObject({ kind: 'complete', rule: 'last call' })
  })

  it('is stuck, not over, when a quarter of it is missing', () => {
    const { heard, endMs } = said('sit down old', { text: 'Sit down, old friend.', language: 'en' })
    expect(decide(heard, endMs + 2600)).toMatchObject({ kind: 'stuck' })
  })

  it('is not cut off for an actor who speaks word by word', () => {
    const words = 'bring me the lantern and stand away from the'.split(' ')
    let heard = listenTo(LINE, NEXT, 0)
    words.forEach((_, i) => {
      heard = heardVoice(heard, true, 300 + i * 1000)
      heard = heardVoice(heard, false, 700 + i * 1000)
      heard = heardText(heard, words.slice(0, i + 1).join(' '), 950 + i * 1000)
    })
    for (let ms = 0; ms <= 900; ms += 20) expect(decide(heard, 8700 + ms).kind).toBe('wait')
  })

  it('is not over after a slow first word of two', () => {
    let heard = heardVoice(listenTo({ text: 'Yes, sir.', language: 'en' }, NEXT, 0), true, 300)
    heard = heardText(heardVoice(heard, false, 800), 'yes', 1150)
    expect(decide(heard, 2200).kind).toBe('wait')
    expect(decide(heard, 2300).kind).toBe('complete')
  })

  it('waits for a last word that a pause may come before', () => {
    const vocative = { text: 'Give me your hand, maestro.', language: 'en' as const }
    const { heard, endMs } = said('give me your hand', vocative)
    expect(decide(heard, endMs + 1500).kind).toBe('wait')
  })

  it('lets an actor pause before the point of a long line', () => {
    const long = {
      text: 'They hanged the wrong man and then they asked him to be reasonable about it.',
      language: 'en' as const,
    }
    const { heard, endMs } = said('they hanged the wrong man and then they asked him to be reasonable', long)
    expect(decide(heard, endMs + 2300).kind).toBe('wait')
    expect(decide(heard, endMs + 2400).kind).toBe('complete')
  })

  it('offers help four seconds after the cue when nothing was said', () => {
    const listening = listenTo(LINE, NEXT, 1000)
    expect(decide(listening, 4900).kind).toBe('wait')
    expect(decide(listening, 5000)).toEqual({ kind: 'stuck', where: 'start' })
  })

  it('waits longer for an actor who pauses long', () => {
    const patient = { ...STRANGER, patience: 1.5 }
    const { heard, endMs } = say(listenTo(LINE, NEXT, 0, patient), 'bring me the lantern and stand')
    expect(decide(heard, endMs + 3500).kind).toBe('wait')
    expect(decide(heard, endMs + 3950).kind).toBe('stuck')
  })

  it('goes by the voice alone when no word ever comes of it', () => {
    const heard = heardVoice(heardVoice(listenTo(LINE, NEXT, 0), true, 300), false, 3000)
    expect(decide(heard, 4500)).toMatchObject({ kind: 'complete', rule: 'long enough' })
  })

  it('is seen with its text where a text is written once, and else when the text stays as it is', () => {
    const heardBy = (ears: EarSettings) => {
      const voiced = heardVoice(heardVoice(listenTo(LINE, NEXT, 0, ears), true, 300), false, 3300)
      return decide(heardText(voiced, 'bring me the lantern and stand away from the well', 3700), 3700).kind
    }
    expect(heardBy(STRANGER)).toBe('wait')
    expect(heardBy({ ...STRANGER, writesOnce: true })).toBe('complete')
  })

  it('is answered soon by the voice alone once the actor has a known pace and no pause is to come', () => {
    const voiceOnly = { ...STRANGER, hearsWords: false }
    const line = { text: 'My brother never wrote a single letter.', language: 'en' as const }
    const after = (ears: EarSettings) =>
      decide(heardVoice(heardVoice(listenTo(line, null, 0, ears), true, 300), false, 2400), 2720)
    expect(after(voiceOnly)).toEqual({ kind: 'wait' })
    expect(after({ ...voiceOnly, linesTimed: 3 })).toMatchObject({ kind: 'complete', rule: 'surely long enough' })
  })

  it('is not answered soon before its last phrase, however well the pace is known', () => {
    const known = { ...STRANGER, hearsWords: false, linesTimed: 9 }
    const line = { text: 'I have walked all the way from the river to your door, maestro.', language: 'en' as const }
    const heard = heardVoice(heardVoice(listenTo(line, null, 0, known), true, 300), false, 2850)
    expect(decide(heard, 2850 + 560)).toEqual({ kind: 'wait' })
  })

  it('goes by the text alone when no voice was ever told', () => {
    const heard = heardText(listenTo(LINE, NEXT, 0), 'bring me the lantern and stand away from the well', 4000)
    expect(decide(heard, 4100)).toMatchObject({ kind: 'complete', rule: 'said' })
  })
})
