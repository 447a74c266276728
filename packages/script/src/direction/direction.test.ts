import { describe, expect, it } from 'vitest'
import { bendVoice, readDirection } from './readDirection.ts'

describe('a direction in words', () => {
  it.each([
    ['slower, bitter', 'más despacio, amarga'],
    ['much faster', 'mucho más rápido'],
    ['a bit louder', 'un poco más alto'],
    ['lower your voice', 'baja la voz'],
    ['higher', 'más aguda'],
    ['deeper and afraid', 'más grave y con miedo'],
    ['with more energy', 'con más energía'],
    ['whispering', 'susurrando'],
    ['not so fast', 'no tan deprisa'],
    ['unhurried, tender', 'sin prisa, con ternura'],
    ['flat', 'plana'],
    ['furious but quieter', 'furiosa pero más bajo'],
  ])('means the same in both languages: %s, %s', (english, spanish) => {
    expect(readDirection(spanish)).toEqual(readDirection(english))
    expect(readDirection(english).unread).toEqual([])
  })

  it('turns the pace and names the feeling: slower, bitter', () => {
    const { bend, emotion } = readDirection('slower, bitter')
    expect(bend.rate).toBeLessThan(0.9)
    expect(emotion).toBe('bitter')
  })

  it('takes a lot for more than a bit', () => {
    const [little, plain, much] = ['a bit slower', 'slower', 'much slower'].map(
      (words) => readDirection(words).bend.rate,
    )
    expect([little, plain, much]).toEqual([little, plain, much].toSorted().toReversed())
    expect(new Set([little, plain, much]).size).toBe(3)
  })

  it('takes less for the other way', () => {
    expect(readDirection('less loud').bend.level).toBeLessThan(0)
    expect(readDirection('menos despacio').bend.rate).toBeGreaterThan(1)
    expect(readDirection('less angry').emotion).toBe('neutral')
  })

  it('does not take a low voice for a deep one', () => {
    expect(readDirection('lower your voice').bend.pitch).toBe(0)
    expect(readDirection('lower').bend.pitch).toBeLessThan(0)
  })

  it('says which of its words nothing was made of', () => {
    expect(readDirection('slower, like a lighthouse')).toMatchObject({ unread: ['like a lighthouse'] })
    expect(readDirection('más despacio, como un faro').unread).toEqual(['como un faro'])
    expect(readDirection('  ').unread).toEqual([])
  })

  it('bends a voice no further than it goes', () => {
    const { bend } = readDirection(
      'much slower, much slower, much slower, much slower, much louder, much louder, much louder',
    )
    expect(bendVoice({ pitch: 0, rate: 0.6, range: 1 }, bend)).toMatchObject({ rate: 0.5, level: 6 })
  })
})
