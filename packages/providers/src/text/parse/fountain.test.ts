import fc from 'fast-check'
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

  it('needs a letter behind the point that forces a heading', () => {
    expect(styled('.SNIPER SCOPE\n\n...and then.')).toEqual([
      ['Scene Heading', 'SNIPER SCOPE'],
      ['Action', '...and then.'],
    ])
  })

  it.each(['INT. BAR', 'Ext. road', 'EST. THE CITY', 'INT./EXT. CAR', 'INT/EXT CAR', 'I/E CAR', 'INTERIOR. SALA'])(
    'has a heading in %s',
    (heading) => {
      expect(styled(`${heading}\nRain.`)[0]).toEqual(['Scene Heading', heading])
    },
  )

  it.each(['1', '1A', '1-A', 'I-1-A', '110A.'])('takes the scene number %s off its heading', (number) => {
    expect(styled(`INT. BAR - DAY #${number}#`)).toEqual([['Scene Heading', 'INT. BAR - DAY']])
  })

  it('needs a line under a cue, and an empty one above', () => {
    expect(styled('ADA\n\nShe sits.\nBEN\nstands.')).toEqual([
      [undefined, 'ADA'],
      ['Action', 'She sits.'],
      [undefined, 'BEN'],
      ['Action', 'stands.'],
    ])
  })

  it('takes a number for a cue only with a letter in it', () => {
    expect(styled('R2D2\nBeep.\n\n23\nskidoo.').map(([style]) => style)).toEqual([
      'Character',
      'Dialogue',
      undefined,
      'Action',
    ])
  })

  it('allows small letters in what stands beside a name', () => {
    expect(styled('HANS (on the radio)\nOver.')[0]).toEqual(['Character', 'HANS (on the radio)'])
  })

  it('keeps the mark of the second cue where two speak at once', () => {
    expect(styled('BEN ^\nSo am I.')[0]).toEqual(['Character', 'BEN ^'])
  })

  it('keeps a speech open over a line of two blanks, and not over an empty one', () => {
    expect(styled('ADA\nOne.\n  \nTwo.\n\nThree.').filter(([, text]) => text.trim() !== '')).toEqual([
      ['Character', 'ADA'],
      ['Dialogue', 'One.'],
      ['Dialogue', 'Two.'],
      ['Action', 'Three.'],
    ])
  })

  it('has songs within speeches', () => {
    expect(styled('ADA\n~La la\n(spoken)\nEnough.').map(([style]) => style)).toEqual([
      'Character',
      'Lyrics',
      'Parenthetical',
      'Dialogue',
    ])
  })

  it('has a transition in capitals that end in TO:, between empty lines', () => {
    expect(styled('CUT TO:\n\nINT. BAR')[0]).toEqual(['Transition', 'CUT TO:'])
    expect(styled('He said\nCUT TO:')[1]).toEqual([undefined, 'CUT TO:'])
  })

  it('leaves page breaks out', () => {
    expect(styled('Rain.\n\n===\n\nSun.')).toEqual([
      ['Action', 'Rain.'],
      ['Action', 'Sun.'],
    ])
  })

  it('keeps the title page apart, its values over several lines, without emphasis', () => {
    expect(styled('Title:\n\t_**THE KETTLE**_\n\tAgain\nAuthor: Nobody\n\nShe sits.')).toEqual([
      ['Title Page', 'Title:'],
      ['Title Page', '\tTHE KETTLE'],
      ['Title Page', '\tAgain'],
      ['Title Page', 'Author: Nobody'],
      ['Action', 'She sits.'],
    ])
  })

  it('keeps sections and synopses apart', () => {
    expect(styled('# Act one\n\n## The flood\n\n= They meet.')).toEqual([
      ['Section', 'Act one'],
      ['Section', 'The flood'],
      ['Synopsis', 'They meet.'],
    ])
  })

  it('sets notes and struck scenes aside', () => {
    expect(styled('She sits.[[too soon?]]\n\n/* CUT\n\nthis */\n\nADA\nYes.')).toEqual([
      ['Action', 'She sits.'],
      ['Character', 'ADA'],
      ['Dialogue', 'Yes.'],
      ['Note', 'too soon?'],
      ['Note', ' CUT'],
      ['Note', 'this '],
    ])
  })

  it('lets a note run over lines, and over an empty one that holds two blanks', () => {
    expect(styled('ADA\nYes,[[is\n  \nthis]] yes.')).toEqual([
      ['Character', 'ADA'],
      ['Dialogue', 'Yes, yes.'],
      ['Note', 'is'],
      ['Note', '  '],
      ['Note', 'this'],
    ])
  })

  it('loses no speech to a note that nobody closed', () => {
    expect(styled('She [[sits.\n\nADA\nYes.\n\nRain.[[why?]]')).toEqual([
      ['Action', 'She [[sits.'],
      ['Character', 'ADA'],
      ['Dialogue', 'Yes.'],
      ['Action', 'Rain.'],
      ['Note', 'why?'],
    ])
  })

  it('does not part a cue from its speech by a note between them', () => {
    expect(styled('ADA\n[[louder?]]\nYes.').slice(0, 2)).toEqual([
      ['Character', 'ADA'],
      ['Dialogue', 'Yes.'],
    ])
  })

  it('takes off emphasis and keeps a star that stands for itself', () => {
    expect(styled('ADA\nI *really*, **really** ***so*** _meant *it*_\\*.')[1]).toEqual([
      'Dialogue',
      'I really, really so meant it*.',
    ])
    expect(styled('He dialled *69 and then *23.')).toEqual([['Action', 'He dialled *69 and then *23.']])
  })

  it('loses no letter of a damaged script', () => {
    const piece = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ maxLength: 30 }).filter((text) => !text.includes('#')) },
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('')
        expect(lettersOf(styled(source).map(([, text]) => text))).toEqual(lettersOf([source]))
      }),
      { numRuns: 500 },
    )
  })

  it('is recognised without its file name by its title page or its forced cues', () => {
    expect(looksLikeFountain('Title: The Kettle\nAuthor: Nobody\n\nINT. KITCHEN')).toBe(true)
    expect(looksLikeFountain('@ADA\nYes.\n\n@BEN\nNo.')).toBe(true)
    expect(looksLikeFountain('ADA: Yes.\n\nBEN: No.')).toBe(false)
  })
})

const PIECES = [
  ...['\n', '\n\n', '\r\n', '  \n', 'ADA\n', '@Ben ^\n', '(low)\n', 'Good morning.', 'INT. BAR - DAY\n', '.POV\n'],
  ...[
    '[[',
    ']]',
    '/*',
    '*/',
    'a *star* ',
    '**',
    '_',
    '\\*',
    '\\_',
    '> Out.\n',
    '>mid<\n',
    '~La la\n',
    '# Act\n',
    '= sum\n',
  ],
  ...['===\n', 'Title: The Kettle\n', '!BANG\n', 'CUT TO:\n', '\t'],
]

function lettersOf(texts: string[]): string {
  return texts
    .flatMap((text) => text.match(/\p{L}/gu) ?? [])
    .sort()
    .join('')
}

function styled(source: string): [string | undefined, string][] {
  return readFountain(source)
    .flatMap((page) => (page.kind === 'flow' ? page.lines : []))
    .filter(({ text }) => text !== '')
    .map(({ style, text }) => [style, text])
}
