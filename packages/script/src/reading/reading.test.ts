import type { Page, Reading, ScriptId } from '@scripteam/contract/model'
import { Reading as ReadingSchema } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { cueSheet, languageMismatches, readScript, toFountain } from '../index.ts'

const SCRIPT = 'f3b0a1de-0000-8000-8000-000000000003' as ScriptId
const TEXT = `SCENE 1

[A quay.]

ANA: Where is the boat?

LUIS: [Whispering.] It has gone, and all the others with it, because nobody asked them to wait for us.

ANA: Then we swim.

LUIS: No sé nadar, Ana, ya lo sabes.
`

const reading = read(TEXT)

describe('a reading', () => {
  it('is what the contract says, and the same each time', () => {
    expect(ReadingSchema.parse(reading)).toEqual(reading)
    expect(read(TEXT)).toEqual(reading)
  })

  it('numbers its lines through and names them by their place', () => {
    const lines = reading.scenes.flatMap((scene) => scene.dialogue)
    expect(lines.map((line) => line.lineNumber)).toEqual([1, 2, 3, 4])
    expect(new Set(lines.map((line) => line.id)).size).toBe(4)
  })

  it('names the lines in another language than the one confirmed', () => {
    expect(languageMismatches(reading, 'en').map((line) => line.lineNumber)).toEqual([4])
  })
})

describe('a script taken along', () => {
  it('is Fountain with forced speakers and its directions as action', () => {
    const fountain = toFountain('The Quay', reading)
    expect(fountain.split('\n').slice(0, 9)).toEqual([
      'Title: The Quay',
      '',
      '.SCENE 1',
      '',
      '!A quay.',
      '',
      '@ANA',
      'Where is the boat?',
      '',
    ])
    expect(fountain).toContain('@LUIS\n(Whispering.)\nIt has gone')
  })

  it('gives a role its lines, each under the end of the line before', () => {
    const ana = reading.characters[0]
    if (!ana) throw new Error('the play has two characters')
    expect(cueSheet(reading, ana.id)).toBe(
      'ANA\n\nSCENE 1\n\nANA: Where is the boat?\n\n    LUIS: … the others with it, because nobody asked them to wait for us.\nANA: Then we swim.\n',
    )
  })
})

function read(text: string, scriptId = SCRIPT): Reading {
  const pages: Page[] = [{ kind: 'flow', number: 1, lines: text.split('\n').map((line) => ({ text: line })) }]
  const result = readScript(pages, { scriptId, expectedLanguage: 'auto' })
  if (result.kind !== 'read') throw new Error('not read as a script')
  return result.reading
}
