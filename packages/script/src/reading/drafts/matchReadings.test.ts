import type { Page, Reading, ScriptId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { draftChange, matchReadings, readScript } from '../../index.ts'

const SCRIPT = 'f3b0a1de-0000-8000-8000-000000000005' as ScriptId
const SPOKEN = [
  'The train is late.',
  'Yes.',
  'It was late on Monday too, and nobody said why.',
  'Yes.',
  'Are you waiting for it?',
  'I am waiting for the post.',
]

describe('a revised draft', () => {
  const former = read(SPOKEN)

  it('keeps the names of its lines when others come in between', () => {
    const revised = matchReadings(
      former,
      read([...SPOKEN.slice(0, 2), 'Look at that clock!', 'Which one do you mean?', ...SPOKEN.slice(2)]),
      'salt',
    )
    const kept = ids(revised).filter((_, at) => at !== 2 && at !== 3)
    expect(kept).toEqual(ids(former))
    expect(new Set(ids(revised)).size).toBe(8)
    expect(draftChange(former, revised)).toMatchObject({ sameLines: 6, changedLines: 0, newLines: 2, goneLines: 0 })
  })

  it('knows a line of which some words were changed', () => {
    const edited = SPOKEN.with(2, 'It was late on Tuesday too, and nobody said why.')
    const revised = matchReadings(former, read(edited), 'salt')
    expect(ids(revised)).toEqual(ids(former))
    const { lines, changedLines } = draftChange(former, revised)
    expect(changedLines).toBe(1)
    expect(lines).toEqual([{ lineId: ids(former)[2], lineNumber: 3, before: SPOKEN[2] }])
  })

  it('that is quite another play keeps nothing', () => {
    const revised = matchReadings(
      former,
      read(['Soup?', 'Never before noon, thanks.', 'Suit yourself then.', 'Always do.']),
      'salt',
    )
    expect(ids(revised).filter((id) => ids(former).includes(id))).toEqual([])
    expect(draftChange(former, revised)).toMatchObject({ sameLines: 0, newLines: 4, goneLines: 6 })
  })

  it('is the same one when it is the same text', () => {
    expect(matchReadings(former, read(SPOKEN), 'salt')).toEqual(former)
  })
})

function read(spoken: readonly string[]): Reading {
  const text = ['SCENE 1', ...spoken.map((line, at) => `${at % 2 === 0 ? 'VERA' : 'TOMAS'}: ${line}`)]
  const lines = text.flatMap((line) => [{ text: line }, { text: '' }])
  const pages: Page[] = [{ kind: 'flow', number: 1, lines }]
  const result = readScript(pages, { scriptId: SCRIPT, expectedLanguage: 'auto' })
  if (result.kind !== 'read') throw new Error('not read as a script')
  return result.reading
}

function ids({ scenes }: Reading) {
  return scenes.flatMap((scene) => scene.dialogue.map((line) => line.id))
}
