import type { Page, ScriptId } from '@scripteam/contract/model'
import { expect, it } from 'vitest'
import { readScript } from '../index.ts'
import { normalise } from '../text/index.ts'

const PAGES: Page[] = [
  ['SCENE 1', '', '[A kitchen at night.]', '', 'ROSA: Is the kettle on?', '', 'PAUL: It was on an hour ago,'],
  ['and nobody heard it.', '', 'ROSA: Then put it on again.', '', 'PAUL: As you like.'],
].map((lines, at) => ({ kind: 'flow', number: at + 1, lines: lines.map((text) => ({ text })) }))

it('finds each line and direction on the page and the row where it is printed', () => {
  const result = readScript(PAGES, {
    scriptId: 'f3b0a1de-0000-8000-8000-000000000009' as ScriptId,
    expectedLanguage: 'en',
  })
  if (result.kind !== 'read') throw new Error('not read as a script')
  const printed = normalise(PAGES)
  const told = result.reading.scenes.flatMap((scene) => [...scene.stageDirections, ...scene.dialogue])
  expect(told).toHaveLength(5)
  for (const { text, source } of told) {
    if (!source) throw new Error(`${text} is printed somewhere`)
    const rows = printed.filter((line) => line.page === source.page).slice(source.firstRow, source.lastRow + 1)
    expect(rows[0]?.text).toContain(text.split(' ').slice(0, 3).join(' '))
  }
  expect(told.map(({ source }) => source?.page)).toEqual([1, 1, 1, 2, 2])
})
