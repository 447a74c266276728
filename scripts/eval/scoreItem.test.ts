import { describe, expect, it } from 'vitest'
import { Answer, Gold } from './gold.ts'
import { type ItemScore, scoreItem } from './scoreItem.ts'

const GOLD = Gold.parse({
  id: 'en-kitchen',
  language: 'en',
  characters: [
    { name: 'Ada', aliases: ['ADA'] },
    { name: 'Ben', aliases: ['BEN', 'Benjamin'] },
    { name: 'Cook', aliases: [], speaks: false },
  ],
  dialogue: [
    { scene: 0, speaker: 'Ada', text: 'Is the kettle on the fire?', language: 'en' },
    { scene: 0, speaker: 'Ben', text: 'It has been singing for an hour.', language: 'en' },
    { scene: 1, speaker: 'Ada', text: 'Then pour it before it goes hoarse.', language: 'en' },
  ],
  stageDirections: ['Ben lifts the lid'],
  nonSpoken: ['THE KETTLE 12'],
})
const PERFECT = Answer.parse({
  language: 'en',
  characters: [{ name: 'ADA' }, { name: 'Benjamin' }],
  dialogue: GOLD.dialogue?.map((line) => ({ ...line, speaker: line.speaker === 'Ben' ? 'Benjamin' : 'ADA' })),
  stageDirections: GOLD.stageDirections,
})

describe('scoring a reading', () => {
  it('gives full marks to the very reading that was expected, whatever alias it uses', () => {
    expect(figuresOf(scoreItem(GOLD, PERFECT))).toEqual({
      characters: 1,
      attribution: 1,
      text: 1,
      leaked: 0,
      directions: 1,
      scenes: 1,
      lineLanguage: 1,
    })
  })

  it('takes a line under the wrong speaker off attribution alone', () => {
    const dialogue = PERFECT.dialogue.map((line, at) => (at === 1 ? { ...line, speaker: 'ADA' } : line))
    const figures = figuresOf(scoreItem(GOLD, { ...PERFECT, dialogue }))
    expect(figures.attribution).toBeCloseTo(13 / 20)
    expect(figures.text).toBe(1)
  })

  it('counts a stage direction that would be read aloud', () => {
    const dialogue = PERFECT.dialogue.map((line, at) =>
      at === 1 ? { ...line, text: `${line.text} Ben lifts the lid` } : line,
    )
    expect(figuresOf(scoreItem(GOLD, { ...PERFECT, dialogue })).leaked).toBeCloseTo((1000 * 4) / 24)
  })

  it('counts a person who was split in two as one too many', () => {
    const characters = [...PERFECT.characters, { name: 'Ben', aliases: [] }]
    expect(figuresOf(scoreItem(GOLD, { ...PERFECT, characters })).characters).toBeCloseTo(0.8)
  })

  it('leaves those who only stand in the cast list out of the count', () => {
    const characters = [...PERFECT.characters, { name: 'Cook', aliases: [] }]
    expect(figuresOf(scoreItem(GOLD, { ...PERFECT, characters })).characters).toBe(1)
  })

  it('misses a scene that was run into the one before', () => {
    const dialogue = PERFECT.dialogue.map((line) => ({ ...line, scene: 0 }))
    expect(figuresOf(scoreItem(GOLD, { ...PERFECT, dialogue })).scenes).toBe(0)
  })

  it('joins a word cut at a line end before comparing it', () => {
    const dialogue = PERFECT.dialogue.map((line, at) =>
      at === 1 ? { ...line, text: 'It has been sing-ing for an hour.' } : line,
    )
    expect(figuresOf(scoreItem(GOLD, { ...PERFECT, dialogue })).text).toBe(1)
  })

  it('wants the error that was expected, and no other', () => {
    const gold = Gold.parse({ id: 'bad', expect: 'error:encrypted' })
    expect(scoreItem(gold, Answer.parse({ error: 'encrypted' }))).toMatchObject({ kind: 'error', isRight: true })
    expect(scoreItem(gold, Answer.parse({ error: 'corrupt' }))).toMatchObject({ kind: 'error', isRight: false })
  })
})

function figuresOf(score: ItemScore) {
  if (score.kind !== 'script') throw new Error(`a ${score.kind} has no figures`)
  return score.figures
}
