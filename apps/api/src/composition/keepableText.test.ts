import type { Page } from '@scripteam/contract/model'
import { DEFAULT_LIMITS } from '@scripteam/pipeline/ports'
import { describe, expect, it } from 'vitest'
import { keepableText } from './keepableText.ts'

const NEVER = new AbortController().signal

async function read(pages: Page[]): Promise<Page[]> {
  const extractor = keepableText({ extract: async () => ({ kind: 'text', mime: 'text/plain', pages }) })
  const extraction = await extractor.extract({ name: 'play', bytes: new Uint8Array() }, DEFAULT_LIMITS, NEVER)
  return extraction.kind === 'text' ? extraction.pages : []
}

describe('the text of a file with characters that no database keeps', () => {
  it('loses them, and nothing else', async () => {
    const lines = [
      { text: 'ANNA. Hello\0 there.', italics: ['Hello\0'] },
      { text: 'BRUNO. Half \ud83c of it.', style: 'A\0' },
    ]
    expect(await read([{ kind: 'flow', number: 1, lines }])).toEqual([
      {
        kind: 'flow',
        number: 1,
        lines: [
          { text: 'ANNA. Hello there.', italics: ['Hello'] },
          { text: 'BRUNO. Half \ufffd of it.', style: 'A' },
        ],
      },
    ])
  })

  it('stays as it is when there are none', async () => {
    const items = [{ text: '¡Olé, 🎭!', x: 1, y: 2, width: 3, height: 4, font: 'F' }]
    const pages: Page[] = [{ kind: 'positioned', number: 1, width: 9, height: 9, items }]
    expect(await read(pages)).toEqual(pages)
  })
})
