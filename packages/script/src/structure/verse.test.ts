import { describe, expect, it } from 'vitest'
import { isVerseText, joinLines } from './verse.ts'

const SONNET = ['La luna se asoma al pozo', 'y nadie la ve caer,', 'que el agua no dice nada', 'de lo que suele saber.']
const PROSE = [
  'I told him that the boat had gone and',
  'that nobody would come for us before',
  'the morning, and he only laughed and',
  'went on mending the net.',
]

describe('the lines of a speech', () => {
  it('stay lines in a play in verse', () => {
    expect(isVerseText([SONNET, SONNET, PROSE])).toBe(true)
    expect(joinLines(SONNET, true)).toBe(SONNET.join('\n'))
  })

  it('flow on in a play in prose, even where a letter is read in it', () => {
    expect(isVerseText([PROSE, PROSE, SONNET])).toBe(false)
    expect(joinLines(PROSE, false)).toBe(PROSE.join(' '))
    expect(joinLines(PROSE, true)).toBe(PROSE.join(' '))
  })

  it('flow on where the letters of a book are of many widths and no line is quite as full as another', () => {
    const printed = [
      'My umbrella, you will be astonished to hear, has',
      'been seen at the opera in the company of a hat;',
      'neither of them has since been able to tell me',
      'who was singing.',
    ]
    expect(isVerseText([printed, printed, PROSE])).toBe(false)
    expect(joinLines(printed, false)).toBe(printed.join(' '))
  })
})
