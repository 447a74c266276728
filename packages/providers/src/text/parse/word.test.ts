import type { FlowLine, Page } from '@scripteam/contract/model'
import { describe, expect, it } from 'vitest'
import { readWord } from './word.ts'

describe('a Word document', () => {
  it('keeps the styles of its paragraphs by their names', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="C1"><w:name w:val="Character"/></w:style>'
    const lines = linesOf(read('<w:p><w:pPr><w:pStyle w:val="C1"/></w:pPr><w:r><w:t>ADA</w:t></w:r></w:p>', styles))
    expect(lines).toEqual([{ text: 'ADA', style: 'Character' }])
  })

  it('keeps tabs, and breaks lines where the paragraph does', () => {
    const lines = linesOf(read('<w:p><w:r><w:t>ADA.</w:t><w:tab/><w:t>One</w:t><w:br/><w:t>two</w:t></w:r></w:p>'))
    expect(lines.map(({ text }) => text)).toEqual(['ADA.\tOne', 'two'])
  })

  it('reads capitals as they are printed, also where a style makes them', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:caps/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Cue"><w:basedOn w:val="Base"/></w:style>'
    const lines = linesOf(
      read('<w:p><w:pPr><w:pStyle w:val="Cue"/></w:pPr><w:r><w:t>Doña Ángela</w:t></w:r></w:p>', styles),
    )
    expect(lines[0]?.text).toBe('DOÑA ÁNGELA')
  })

  it('tells a paragraph in italics from one with a word in italics', () => {
    const italic = '<w:rPr><w:i/></w:rPr>'
    const lines = linesOf(
      read(
        `<w:p><w:r>${italic}<w:t>She leaves.</w:t></w:r></w:p>` +
          `<w:p><w:r><w:t>I </w:t></w:r><w:r>${italic}<w:t>never</w:t></w:r><w:r><w:t> did.</w:t></w:r></w:p>`,
      ),
    )
    expect(lines.map(({ emphasis }) => emphasis)).toEqual(['italic', undefined])
    expect(lines.map(({ italics }) => italics)).toEqual([['She leaves.'], ['never']])
  })

  it('leaves out what was struck in revision and keeps what was put in', () => {
    const lines = linesOf(
      read('<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>'),
    )
    expect(lines.map(({ text }) => text)).toEqual(['new'])
  })

  it('reads a table across: speaker, tab, speech', () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
    const lines = linesOf(read(`<w:tbl><w:tr>${cell('ADA')}${cell('Good morning.')}</w:tr></w:tbl>`))
    expect(lines.map(({ text }) => text)).toEqual(['ADA\tGood morning.'])
  })

  it('sets a centred cue in and leaves its speech at the margin', () => {
    const lines = linesOf(
      read(
        '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>ADA</w:t></w:r></w:p><w:p><w:r><w:t>Good.</w:t></w:r></w:p>',
      ),
    )
    expect(lines.map(({ text }) => text.search(/\S/))).toEqual([29, 0])
  })

  it('turns the page where it is told to', () => {
    expect(read('<w:p/><w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>Act two</w:t></w:r></w:p>')).toHaveLength(2)
  })

  it('puts a blank line where paragraphs stand apart, and none where they do not', () => {
    const cue = '<w:p><w:pPr><w:spacing w:before="240"/></w:pPr><w:r><w:t>ADA</w:t></w:r></w:p>'
    const speech = '<w:p><w:r><w:t>Good morning.</w:t></w:r></w:p>'
    const lines = linesOf(read(cue + speech + cue + speech))
    expect(lines.map(({ text }) => text)).toEqual(['ADA', 'Good morning.', '', 'ADA', 'Good morning.'])
  })
})

function read(body: string, styles = ''): Page[] {
  return readWord(`<w:document><w:body>${body}</w:body></w:document>`, `<w:styles>${styles}</w:styles>`)
}

function linesOf(pages: Page[]): FlowLine[] {
  return pages.flatMap((page) => (page.kind === 'flow' ? page.lines : []))
}
