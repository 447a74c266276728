import { describe, expect, it } from 'vitest'
import { rowOf, runStrangers } from './strangers.ts'

const ends = runStrangers(815, 1)
const of = (alike: string) =>
  rowOf(
    alike,
    ends.filter(({ turn: { line, manner, wordsPerMinute } }) =>
      [line.habit, manner, String(wordsPerMinute)].includes(alike),
    ),
  )

describe('the listener on lines, voices and recognisers that nothing was tuned on', () => {
  it('comes to an end with every one of them', () => {
    expect(ends.filter(({ verdict }) => verdict === 'wait')).toEqual([])
  })

  it('sees the end of what is spoken at an ordinary pace or fast, whatever the recogniser does', () => {
    for (const pace of ['150', '260']) {
      expect(of(pace).done).toBeGreaterThanOrEqual(0.985)
      expect(of(pace).early).toBeLessThanOrEqual(0.01)
    }
  })

  it('waits for an actor who speaks word by word', () => expect(of('60').early).toBeLessThanOrEqual(0.04))

  it.each(['steady', 'revising', 'inChunks', 'finalsOnly', 'lateFinal'])(
    'gets along with a recogniser that is %s',
    (manner) => {
      expect(of(manner).done).toBeGreaterThanOrEqual(0.96)
    },
  )

  it.each(['short', 'repeat', 'refrain', 'function', 'equal', 'numbers', 'merges', 'names', 'glued', 'long'])(
    'follows lines that are hard by being %s',
    (habit) => {
      expect(of(habit).done).toBeGreaterThanOrEqual(0.93)
      expect(of(habit).early).toBeLessThanOrEqual(0.05)
    },
  )
})
