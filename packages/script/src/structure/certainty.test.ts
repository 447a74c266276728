import { describe, expect, it } from 'vitest'
import type { TextLine } from '../text/textLine.ts'
import type { ToldElement } from './element.ts'
import { readStructure } from './readStructure.ts'

describe('the certainty of what was read', () => {
  it('says by what a heading, a speech and a direction were told', () => {
    const play = [
      'ACT I',
      '',
      '(A kitchen.)',
      '',
      'ADA. Is it late?',
      '',
      'BEN. It is.',
      '',
      '[He sits.]',
      '',
      'ADA. Oh.',
    ]
    expect(told(play.join('\n')).map(({ kind, basis }) => `${kind} by ${basis}`)).toEqual([
      'heading by heading_words',
      'direction by brackets',
      'speech by label',
      'speech by label',
      'direction by brackets',
      'speech by label',
    ])
  })

  it('is sure of sluglines, and of action by where it stands', () => {
    const film = ['INT. BAR - DAY', '', 'Rain.', '', 'ADA', 'Hello.', '', 'BEN', 'Hello.', '', 'ADA', 'Well?']
    const elements = told(film.join('\n'))
    expect(elements.slice(0, 2)).toMatchObject([
      { basis: 'slugline', doubts: [] },
      { basis: 'layout', doubts: [] },
    ])
  })

  it('doubts a heading that runs on from a speech, where the others do not', () => {
    const scenes = Array.from({ length: 12 }, (_, at) => `\nSCENE ${at + 1}\n\nADA. I am here.\n\nBEN. So am I.`)
    const run = told(`${scenes.join('\n')}\nSCENE 13\n\nADA. Here too.\n`).filter(({ kind }) => kind === 'heading')
    expect(run.filter(({ doubts }) => doubts.length > 0)).toMatchObject([
      { text: 'SCENE 13', doubts: [{ reason: 'heading_not_set_off' }] },
    ])
  })

  it('is between nothing and everything for every element, and never surer than its doubts', () => {
    for (const { confidence, doubts } of told('ACT I\n\nADA. (Sits. Oh.\n\nBEN: Ah.\n\nADA. No.\n\nEnter Ben.\n')) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(Math.min(1, ...doubts.map((doubt) => doubt.confidence)))
    }
  })
})

function told(text: string): readonly ToldElement[] {
  let blankBefore = 0
  const lines = text.split('\n').flatMap((line): TextLine[] => {
    if (line === '') blankBefore++
    const printed = line === '' ? [] : [{ text: line, page: 1, indent: 0, blankBefore }]
    if (line !== '') blankBefore = 0
    return printed
  })
  return readStructure(lines)?.elements ?? []
}
