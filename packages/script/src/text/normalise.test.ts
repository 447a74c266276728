import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise, type TextLine } from './index.ts'

describe('labels in italics', () => {
  it('are no directions, though one is heard once only', () => {
    const lines = ['ANA', 'BEN', 'ANA', 'BEN', 'ANA', 'BEN', 'ANA', 'BEN', 'A GUEST'].map((name) => ({
      text: `${name}. What a lovely cake!`,
      italics: [`${name}.`],
    }))
    const manners = ['Rises.', 'Sits.', 'Bows.', 'Exit.', 'Weeps.', 'Sings.', 'Laughs.'].map((manner) => ({
      text: `Come. ${manner} Go.`,
      italics: [manner],
    }))
    const texts = textsOf(normalise([{ kind: 'flow', number: 1, lines: [...lines, ...manners] }]))
    expect(texts).toContain('A GUEST. What a lovely cake!')
    expect(texts).toContain('Come. [Rises.] Go.')
  })
})

describe('lines from plain text', () => {
  it('counts blanks and tabs before a line as its indent from the common margin', () => {
    const lines = read(['  She waits.', '\t\tADA', '          Good morning.', '  He nods.'])
    expect(lines.map(({ indent }) => indent)).toEqual([0, 14, 8, 0])
  })

  it('counts the blank lines before a line', () => {
    expect(read(['ADA', 'Yes.', '', '', 'BEN']).map(({ blankBefore }) => blankBefore)).toEqual([0, 0, 2])
  })

  it('joins a word cut at the end of a line', () => {
    expect(textsOf(read(['What could my old friend recom-', 'mend to me?']))).toEqual([
      'What could my old friend recommend',
      'to me?',
    ])
  })

  it('joins it across a page break with its running head', () => {
    const page = (n: number) => [
      ...wordy(30),
      'and so she went on enter-',
      '',
      `THE KETTLE     ${n}`,
      '',
      'taining nobody at all.',
    ]
    const lines = read([...page(2), ...page(3), ...page(4), ...page(5)])
    expect(lines.filter(({ furniture }) => furniture === 'runningHead')).toHaveLength(4)
    expect(textsOf(lines)).toContain('and so she went on entertaining')
    expect(lines.find(({ text }) => text === 'nobody at all.')?.blankBefore).toBe(0)
  })

  it('keeps the hyphen of a word that is written with one elsewhere', () => {
    const lines = read(['a three-volume novel and another three-', 'volume novel'])
    expect(textsOf(lines)).toEqual(['a three-volume novel and another three-volume', 'novel'])
  })

  it('does not join a speech that breaks off to the name below it', () => {
    expect(textsOf(read(['I was only going to-', 'BEN', 'Be quiet.']))).toEqual([
      'I was only going to-',
      'BEN',
      'Be quiet.',
    ])
  })

  it.each([
    ['Página 3 de 20', 'Página 4 de 20'],
    ['- 3 -', '- 4 -'],
    ['3', '4'],
    ['Page 3', 'Page 4'],
  ])('sets page numbers such as %s aside', (first, second) => {
    const lines = read([...wordy(30), '', first, '', ...wordy(30), '', second, ''])
    expect(lines.filter(({ furniture }) => furniture === 'pageNumber').map(({ text }) => text)).toEqual([first, second])
  })

  it('keeps a number that is spoken', () => {
    const lines = read(['ADA', 'How many?', '', 'BEN', '42'])
    expect(lines.some(({ furniture }) => furniture !== undefined)).toBe(false)
  })

  it('keeps scene headings, though they count up at even distances', () => {
    const lines = read([1, 2, 3, 4].flatMap((n) => [`ESCENA ${n}`, '', ...wordy(40), '']))
    expect(
      lines.filter(({ text }) => text.startsWith('ESCENA')).every(({ furniture }) => furniture === undefined),
    ).toBe(true)
  })

  it('takes the numbers of verses out of the margin', () => {
    const verses = Array.from(
      { length: 40 },
      (_, at) => `verse of the play${(at + 1) % 5 === 0 ? `      ${at + 1}` : ''}`,
    )
    const lines = read(verses)
    expect(lines.filter(({ furniture }) => furniture === 'lineNumber')).toHaveLength(8)
    expect(new Set(textsOf(lines))).toEqual(new Set(['verse of the play']))
  })

  it('takes one blank off everywhere where a text is double-spaced', () => {
    const lines = read(
      ['ADA', 'I never knew that he', 'would go so far as to', 'leave.']
        .flatMap((text) => [text, ''])
        .concat('', ...wordy(20).flatMap((text) => ['', text])),
    )
    expect(lines.slice(0, 4).map(({ blankBefore }) => blankBefore)).toEqual([0, 0, 0, 0])
  })

  it.each([
    ['hang', 0, 4],
    ['are set in', 4, 0],
  ])('parts paragraphs without blanks where their lines %s', (_, first, further) => {
    const speech = (name: string) => [
      `${' '.repeat(first)}${name}. I never knew that`,
      `${' '.repeat(further)}he would go so far.`,
    ]
    const lines = read(['ADA', 'BEN', 'EVE', 'DAN', 'SUE', 'TOM', 'PAT'].flatMap(speech))
    expect(lines.slice(0, 5).map(({ blankBefore }) => blankBefore)).toEqual([1, 0, 1, 0, 1])
  })

  it('sets paragraphs in italics off, but not a speech that begins in italics under its label', () => {
    const lines = normalise([
      {
        kind: 'flow',
        number: 1,
        lines: [
          { text: 'ADA' },
          { text: 'Looking up.', emphasis: 'italic' },
          { text: 'Is it you?' },
          { text: 'They wait.', emphasis: 'italic' },
          { text: 'BEN' },
        ],
      },
    ])
    expect(lines.map(({ blankBefore }) => blankBefore)).toEqual([0, 0, 1, 1, 1])
  })

  it('composes letters and spells out ligatures', () => {
    expect(textsOf(read(['A\u0301NGELA \ufb01nds it.']))).toEqual(['ÁNGELA finds it.'])
  })
})

describe('lines of a film script', () => {
  it('sets (MORE), (CONTINUED) and CONTINUED: aside, but not a man called More', () => {
    const lines = read(['(MORE)', '(CONTINUED)', '12   CONTINUED: (2)       12', '(SIGUE)', 'MORE', 'I am he.'])
    expect(lines.map(({ furniture }) => furniture)).toEqual([...Array(4).fill('continued'), undefined, undefined])
  })

  it('keeps a name that goes on below the page number', () => {
    const page = (n: number) => [
      '          (MORE)',
      '',
      '',
      `${n}.`,
      '',
      "          ADA (CONT'D)",
      '     and so it went.',
      '',
      ...wordy(20 + n),
    ]
    const lines = read([...page(2), ...page(3), ...page(4), ...page(5)])
    expect(lines.filter(({ text, furniture }) => text === "ADA (CONT'D)" && furniture === undefined)).toHaveLength(4)
  })

  it('takes scene numbers out of both margins of a heading', () => {
    const [heading, number] = read(['  12A  INT. KITCHEN - DAY              12A', '', '       She sits.'])
    expect(heading).toMatchObject({ text: 'INT. KITCHEN - DAY' })
    expect(number).toMatchObject({ text: '12A', furniture: 'sceneNumber' })
  })

  it('takes the star of a revision off the word it touches at the right margin, and leaves other stars', () => {
    const long = 'She sits down at the table and waits*'
    const lines = read([
      'She sits.                          *',
      long,
      'He stands.                         *',
      'A star*.',
      'Ada*',
    ])
    expect(lines.filter(({ furniture }) => furniture === undefined).map(({ text }) => text)).toEqual([
      'She sits.',
      'She sits down at the table and waits',
      'He stands.',
      'A star*.',
      'Ada*',
    ])
  })

  it('takes the stars of a revision out of the right margin', () => {
    const lines = read(['She sits.          *', 'He stands.         *', 'Nobody speaks.'])
    expect(textsOf(lines)).toEqual(['She sits.', 'He stands.', 'Nobody speaks.'])
    expect(lines.filter(({ furniture }) => furniture === 'revision')).toHaveLength(2)
  })

  it('reads two who speak at once one after the other', () => {
    const lines = read([
      '        ADA                     BEN',
      '    Who is that?          I heard it too.',
      '                          Be still.',
      '',
      'They wait.',
    ])
    expect(lines.map(({ text, style }) => [style, text])).toEqual([
      ['character', 'ADA'],
      ['dialogue', 'Who is that?'],
      ['character', 'BEN'],
      ['dialogue', 'I heard it too.'],
      ['dialogue', 'Be still.'],
      [undefined, 'They wait.'],
    ])
  })

  it('leaves a verse shared by two speakers as it stands', () => {
    expect(textsOf(read(['ROSAURA.            La puerta', 'está, y desde su centro']))[0]).toBe(
      'ROSAURA.            La puerta',
    )
  })
})

describe('whatever the pages hold', () => {
  const anyLine = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      'ADA',
      'BEN. No.',
      '(MORE)',
      '12',
      '  INT. ROOM 12',
      'care-',
      'ful',
      '',
      '\t\tADA          BEN',
      'x  *',
      'y  *',
    ),
  )

  it('keeps every letter, in some line', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 80 }), (lines) => {
        const kept = lettersOf(read(lines).map(({ text }) => text))
        expect(kept).toEqual(lettersOf(lines))
      }),
      { numRuns: 300 },
    )
  })
})

function read(lines: string[]): TextLine[] {
  return normalise([{ kind: 'flow', number: 1, lines: lines.map((text) => ({ text })) }])
}

function textsOf(lines: TextLine[]): string[] {
  return lines.filter(({ furniture }) => furniture === undefined).map(({ text }) => text)
}

/** Lines that are all different, so that none of them looks like a running head. */
function wordy(count: number): string[] {
  const words = ['rain', 'lamp', 'door', 'stone', 'bread', 'river', 'clock']
  return Array.from(
    { length: count },
    (_, at) => `the ${words[at % 7]} and the ${words[(at * 3 + 1) % 7]} of ${'i'.repeat(1 + (at % 9))} nights`,
  )
}

/** Letters and numbers, sorted: columns and margins may change their order. */
function lettersOf(lines: string[]): string[] {
  const composed = lines
    .join(' ')
    .normalize('NFC')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
  return [...composed].filter((letter) => /[\p{L}\p{N}]/u.test(letter)).sort()
}
