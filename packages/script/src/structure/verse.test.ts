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
})
