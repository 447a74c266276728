import { describe, expect, it } from 'vitest'
import { deliver } from './delivery.ts'
import { asciiOnly, hasWords, speakable } from './speakable.ts'
import { estimateWords, moved } from './wordTimes.ts'

describe('what is sent to an engine', () => {
  it('holds no sign that would be read aloud, and keeps every place', () => {
    expect(speakable('No *puedo* [[p]] <b>más</b>')).toBe('No  puedo    p    b más /b')
  })

  it('is one line', () => {
    expect(speakable('uno\ndos\ttres')).toBe('uno dos tres')
  })

  it('is in ASCII where the engine knows no more', () => {
    expect(asciiOnly('“Façade” — naïve… don’t')).toBe('"Facade", naive... don\'t')
  })

  it.each(['...', '—', '¿?', ''])('is a pause when there is no word: "%s"', (text) => {
    expect(hasWords(text)).toBe(false)
  })
})

describe('the times of words', () => {
  it('fill the clip, in order, with a rest after a full stop', () => {
    const words = estimateWords('No. I will not, my lord.', 10, 2010)
    expect(words.map(({ text }) => text)).toEqual(['No.', 'I', 'will', 'not,', 'my', 'lord.'])
    expect([words[0]?.startMs, words.at(-1)?.endMs]).toEqual([10, 2010])
    expect((words[1]?.startMs ?? 0) - (words[0]?.endMs ?? 0)).toBeGreaterThan(
      (words[2]?.startMs ?? 0) - (words[1]?.endMs ?? 0),
    )
  })

  it('move with what was trimmed, and stay inside the clip', () => {
    const words = [
      { text: 'a', startMs: 10, endMs: 60 },
      { text: 'b', startMs: 60, endMs: 500 },
    ]
    expect(moved(words, 30, 400)).toEqual([
      { text: 'a', startMs: 0, endMs: 30 },
      { text: 'b', startMs: 30, endMs: 400 },
    ])
  })
})

describe('a delivery', () => {
  const own = { pitch: 1, rate: 1.1, range: 0.9 }

  it.each([undefined, '', 'neutral', 'with a limp'])(
    'that says nothing of the voice changes nothing: %s',
    (emotion) => {
      expect(deliver(own, emotion)).toEqual({ settings: own, level: 0 })
    },
  )

  it.each([
    ['furious', 'furioso'],
    ['whispering', 'susurrando'],
    ['sad', 'triste'],
    ['happy', 'alegre'],
    ['pleading', 'suplicante'],
    ['afraid', 'con miedo'],
  ])('is the same in both languages: %s, %s', (english, spanish) => {
    expect(deliver(own, spanish)).toEqual(deliver(own, english))
    expect(deliver(own, english)).not.toEqual({ settings: own, level: 0 })
  })

  it('adds the tone of the character, and leaves its pitch alone', () => {
    const { settings, level } = deliver(own, 'sad', 'melancholic')
    expect(settings.pitch).toBe(deliver(own, 'sad').settings.pitch)
    expect(settings.rate).toBeLessThan(deliver(own, 'sad').settings.rate)
    expect(level).toBeLessThan(deliver(own, 'sad').level)
  })

  it('makes fury faster and higher, grief slower and lower, a whisper quieter', () => {
    const [fury, grief, whisper] = ['furious', 'sad', 'whispering'].map((emotion) => deliver(own, emotion))
    expect(fury?.settings.rate).toBeGreaterThan(own.rate)
    expect(fury?.settings.pitch).toBeGreaterThan(own.pitch)
    expect(grief?.settings.rate).toBeLessThan(own.rate)
    expect(grief?.settings.pitch).toBeLessThan(own.pitch)
    expect(whisper?.level).toBeLessThan(0)
  })
})
