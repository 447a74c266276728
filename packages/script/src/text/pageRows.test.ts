import type { Page, ScriptId } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { pageRows, readScript } from '../index.ts'

const SCRIPT = '00000000-0000-8000-8000-000000000001' as ScriptId // any UUID names a script

describe('the rows of a page', () => {
  const texts = [
    'THE KETTLE',
    'ADA. Put it on, would you?',
    'BEN. It is on.',
    'ADA. Then where is the tea?',
    'BEN. Gone.',
  ]

  it('are those that the lines of the reading point to', () => {
    const pages: Page[] = [printed(1, texts), printed(2, ['ADA. All of it?', 'BEN. All of it, I fear.'])]
    const result = readScript(pages, { scriptId: SCRIPT, expectedLanguage: 'en' })
    const lines = result.kind === 'read' ? result.reading.scenes.flatMap(({ dialogue }) => dialogue) : []
    expect(lines).toHaveLength(6)
    for (const { text, source } of lines) {
      const rows = pageRows(pages, source?.page ?? 0)
      const pointed = rows.slice(source?.firstRow, (source?.lastRow ?? 0) + 1).map((row) => row.text)
      expect(pointed.join(' ')).toContain(text)
    }
  })

  it('say where on the page they stand, from the top to the bottom', () => {
    const [first, second] = pageRows([printed(1, texts)], 1)
    expect(first?.rowBox).toEqual({ top: 0.0904, bottom: 0.1035, left: 0.1, right: 0.2 })
    expect(second?.rowBox?.top).toBeGreaterThan(first?.rowBox?.bottom ?? 1)
  })

  it('have no place in a file without positions', () => {
    const lines = texts.map((text) => ({ text }))
    expect(pageRows([{ kind: 'flow', number: 1, lines }], 1)[1]).toEqual({ text: texts[1], indent: 0 })
  })

  it('are none on a page that is not there', () => {
    expect(pageRows([printed(1, texts)], 2)).toEqual([])
  })
})

/** A page of 600 by 800 points with a row every 20 points, in type 10 points high and 6 wide. */
function printed(number: number, rows: readonly string[]): Page {
  const items = rows.map((text, at) => ({ text, x: 60, y: 80.3 + 20 * at, width: 6 * text.length, height: 10 }))
  return { kind: 'positioned', number, width: 600, height: 800, items }
}
