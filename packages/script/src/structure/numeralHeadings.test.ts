import { describe, expect, it } from 'vitest'
import { read } from './printedPlay.ts'

const TALK = 'BEA: Next!\n\nSAUL: It is only me.\n\nBEA: Then it is only you next.\n\nSAUL: Thank you.'

describe('scenes that are headed by numbers', () => {
  it.each([
    ['digits', ['1', '2', '3']],
    ['Roman numbers', ['I.', 'II.', 'III.']],
    ['numbers and titles', ['1. The Letter', '2. The Parcel', '3. The Reply']],
  ])('are parted at %s', (_, heads) => {
    const { scenes } = read(heads.map((head) => `${head}\n\n(A room.)\n\n${TALK}`).join('\n\n'))
    expect(scenes.map(({ title, dialogue }) => [title, dialogue.length])).toEqual(heads.map((head) => [head, 4]))
  })

  it('are not parted where the numbers do not count', () => {
    const { scenes } = read(['4', '2', '2'].map((head) => `${head}\n\n(A room.)\n\n${TALK}`).join('\n\n'))
    expect(scenes).toHaveLength(1)
  })
})
