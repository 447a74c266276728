import type { FlowLine, Page } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { readFinalDraft } from './finalDraft.ts'
import { readOpenDocument } from './openDocument.ts'
import { readRichText } from './richText.ts'

describe('a Final Draft script', () => {
  const script = (body: string, rest = '') =>
    linesOf(readFinalDraft(Buffer.from(`<FinalDraft><Content>${body}</Content>${rest}</FinalDraft>`)))

  it('keeps the type of each paragraph and joins its runs', () => {
    const body =
      '<Paragraph Type="Dialogue"><Text>I </Text><Text Style="Italic">never</Text><Text> did.</Text></Paragraph>'
    expect(script(body)).toEqual([{ text: 'I never did.', style: 'Dialogue' }])
  })

  it('marks the second cue where two speak at once', () => {
    const speech = (name: string) =>
      `<Paragraph Type="Character"><Text>${name}</Text></Paragraph><Paragraph Type="Dialogue"><Text>Who?</Text></Paragraph>`
    const body = `<Paragraph><DualDialogue>${speech('ADA')}${speech('BEN')}</DualDialogue></Paragraph>`
    expect(script(body).map(({ text }) => text)).toEqual(['ADA', 'Who?', '', 'BEN ^', 'Who?'])
  })

  it('puts the title page first and leaves out notes, headers and footers', () => {
    const note = '<ScriptNote><Paragraph><Text>cut?</Text></Paragraph></ScriptNote>'
    const body = `<Paragraph Type="Action"><Text>She sits.</Text>${note}</Paragraph>`
    const rest =
      '<HeaderAndFooter><Paragraph><Text>page 1</Text></Paragraph></HeaderAndFooter>' +
      '<TitlePage><Content><Paragraph><Text>The Kettle</Text></Paragraph></Content></TitlePage>'
    expect(script(body, rest).filter(({ text }) => text !== '')).toEqual([
      { text: 'The Kettle', style: 'Title Page' },
      { text: 'She sits.', style: 'Action' },
    ])
  })
})

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
