import type { FlowLine, Page } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { readOpenDocument } from './openDocument.ts'
import { readRichText } from './richText.ts'

describe('an OpenDocument text', () => {
  it('names paragraphs by the style that theirs was made from', () => {
    const content =
      '<style:style style:name="P1" style:parent-style-name="Scene_20_Heading"/>' +
      '<text:p text:style-name="P1">INT.<text:s text:c="2"/>KITCHEN<text:tab/>1</text:p><text:p/>'
    expect(linesOf(readOpenDocument(content))).toEqual([
      { text: 'INT.  KITCHEN\t1', style: 'Scene Heading' },
      { text: '', style: '' },
    ])
  })
})

describe('an RTF file', () => {
  it('gives its paragraphs with accents, dashes and quotes, and none of its tables', () => {
    const file =
      "{\\rtf1\\ansi{\\fonttbl{\\f0 Courier;}}\\f0 \\'c1NGELA.\\emdash\\'bfQui\\u233?n?\\par BEN. \\ldblquote No\\rdblquote .\\par}"
    expect(linesOf(readRichText(Buffer.from(file))).map(({ text }) => text)).toEqual([
      'ÁNGELA.—¿Quién?',
      'BEN. “No”.',
      '',
    ])
  })
})

function linesOf(pages: Page[]): FlowLine[] {
  return pages.flatMap((page) => (page.kind === 'flow' ? page.lines : []))
}
