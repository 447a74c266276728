import { describe, expect, it } from 'vitest'
import { looksLikeFountain, readFountain } from './fountain.ts'

describe('a Fountain script', () => {
  it('has headings, action, cues, parentheticals and dialogue', () => {
    expect(styled('INT. KITCHEN - DAY\n\nAda waits.\n\nADA (V.O.)\n(softly)\nGood morning.')).toEqual([
      ['Scene Heading', 'INT. KITCHEN - DAY'],
      ['Action', 'Ada waits.'],
      ['Character', 'ADA (V.O.)'],
      ['Parenthetical', '(softly)'],
      ['Dialogue', 'Good morning.'],
    ])
  })

  it('knows a cue with accents for what it is', () => {
    expect(styled('ÁNGELA ÑÚÑEZ\nBuenos días.')[0]).toEqual(['Character', 'ÁNGELA ÑÚÑEZ'])
  })

  it('takes forced lines at their word and drops the mark', () => {
    expect(styled('.A dark place\n\n@McBride\nAye.\n\n!BANG\n\n> Smash:\n\n>The end<\n\n~La la')).toEqual([
      ['Scene Heading', 'A dark place'],
      ['Character', 'McBride'],
      ['Dialogue', 'Aye.'],
      ['Action', 'BANG'],
      ['Transition', 'Smash:'],
      ['Centered', 'The end'],
      ['Lyrics', 'La la'],
    ])
  })

  it('keeps the mark of the second cue where two speak at once', () => {
    expect(styled('BEN ^\nSo am I.')[0]).toEqual(['Character', 'BEN ^'])
  })

  it('keeps the title page apart, and sections and synopses', () => {
    expect(styled('Title: The Kettle\nAuthor: Nobody\n\n# Act one\n\n= They meet.\n\nShe sits.')).toEqual([
      ['Title Page', 'Title: The Kettle'],
      ['Title Page', 'Author: Nobody'],
      ['Section', 'Act one'],
      ['Synopsis', 'They meet.'],
      ['Action', 'She sits.'],
    ])
  })

  it('sets notes and struck scenes aside', () => {
    expect(styled('She sits.[[too soon?]]\n\n/* CUT\nthis */\n\nADA\nYes.')).toEqual([
      ['Action', 'She sits.'],
      ['Character', 'ADA'],
      ['Dialogue', 'Yes.'],
      ['Note', 'too soon?'],
      ['Note', ' CUT'],
      ['Note', 'this '],
    ])
  })

  it('takes off emphasis and keeps a star that stands for itself', () => {
    expect(styled('ADA\nI *really*, **really** _meant_ it\\*.')[1]).toEqual(['Dialogue', 'I really, really meant it*.'])
  })

  it('is recognised without its file name by its title page or its forced cues', () => {
    expect(looksLikeFountain('Title: The Kettle\nAuthor: Nobody\n\nINT. KITCHEN')).toBe(true)
    expect(looksLikeFountain('@ADA\nYes.\n\n@BEN\nNo.')).toBe(true)
    expect(looksLikeFountain('ADA: Yes.\n\nBEN: No.')).toBe(false)
  })
})

function styled(source: string): [string | undefined, string][] {
  return readFountain(source)
    .flatMap((page) => (page.kind === 'flow' ? page.lines : []))
    .filter(({ text }) => text !== '')
    .map(({ style, text }) => [style, text])
}
