import { describe, expect, it } from 'vitest'
import { readFinalDraft } from './finalDraft.ts'

describe('a Final Draft script', () => {
  it('keeps the type of each paragraph and joins its runs', () => {
    expect(styled(p('Dialogue', text('I ') + text('never', 'Style="Italic"') + text(' did.')))).toEqual([
      ['Dialogue', 'I never did.'],
    ])
  })

  it('takes revised runs like any others and leaves their marks out', () => {
    const revised = text('Not ', 'RevisionID="1"') + text('now', 'AdornmentStyle="-1" RevisionID="2"') + text('.')
    expect(styled(p('Dialogue', revised))).toEqual([['Dialogue', 'Not now.']])
  })

  it('gives capitals where the file shows them', () => {
    expect(styled(p('Character', text('Ada', 'Style="AllCaps"')))).toEqual([['Character', 'ADA']])
  })

  it('sets struck words aside', () => {
    expect(styled(p('Dialogue', text('I ') + text('never ', 'Style="Bold+Strikeout"') + text('did.')))).toEqual([
      ['Dialogue', 'I did.'],
      ['Note', 'never '],
    ])
  })

  it('marks the second cue where two speak at once', () => {
    const speech = (name: string) => p('Character', text(name)) + p('Dialogue', text('Who?'))
    const body = `<Paragraph><DualDialogue>${speech('ADA')}${speech('BEN')}</DualDialogue></Paragraph>`
    expect(styled(body)).toEqual([
      ['Character', 'ADA'],
      ['Dialogue', 'Who?'],
      ['Character', 'BEN ^'],
      ['Dialogue', 'Who?'],
    ])
  })

  it('marks the second cue of every pair anew', () => {
    const pair = `<Paragraph><DualDialogue>${p('Character', text('ADA'))}${p('Character', text('BEN'))}</DualDialogue></Paragraph>`
    expect(styled(pair + pair).map(([, line]) => line)).toEqual(['ADA', 'BEN ^', 'ADA', 'BEN ^'])
  })

  it('sets an omitted scene aside, with the heading that says so', () => {
    const omitted = `<OmittedScene>${p('Scene Heading', text('EXT. YARD'))}${p('Character', text('BEN'))}${p('Dialogue', text('Cut me.'))}</OmittedScene>`
    expect(styled(p('Scene Heading', text('OMITTED') + omitted) + p('Action', text('Rain.')))).toEqual([
      ['Action', 'Rain.'],
      ['Note', 'EXT. YARD'],
      ['Note', 'BEN'],
      ['Note', 'Cut me.'],
      ['Note', 'OMITTED'],
    ])
  })

  it('sets the summary of a scene aside and keeps its heading', () => {
    const summary = `<SceneProperties Title=""><Summary>${p('', text('They part.'))}</Summary></SceneProperties>`
    expect(styled(p('Scene Heading', summary + text('INT. KITCHEN')))).toEqual([
      ['Scene Heading', 'INT. KITCHEN'],
      ['Note', 'They part.'],
    ])
  })

  it('keeps a speech together over a note on it', () => {
    const note = `<ScriptNote ID="1">${p('', text('cut?'))}</ScriptNote>`
    const body = p('Character', text('ADA')) + p('Dialogue', text('Yes.') + note) + p('Parenthetical', text('(low)'))
    expect(styled(body).map(([style]) => style)).toEqual(['Character', 'Dialogue', 'Parenthetical', 'Note'])
  })

  it('tells outlines and summaries from the script', () => {
    const body =
      p('Outline 2 (Sequences)', text('The flood')) + p('Summary', text('It rains.')) + p('Note', text('Why?'))
    expect(styled(body)).toEqual([
      ['Section', 'The flood'],
      ['Synopsis', 'It rains.'],
      ['Note', 'Why?'],
    ])
  })

  it('puts the title page first and leaves out headers and footers', () => {
    const rest =
      `<HeaderAndFooter><Header>${p('', text('page 1'))}</Header></HeaderAndFooter>` +
      `<TitlePage><Content>${p('', text('The Kettle'))}</Content></TitlePage>`
    expect(styled(p('Action', text('She sits.')), rest)).toEqual([
      ['Title Page', 'The Kettle'],
      ['Action', 'She sits.'],
    ])
  })
})

function p(type: string, inside: string): string {
  return `<Paragraph${type === '' ? '' : ` Type="${type}"`}>${inside}</Paragraph>`
}

function text(words: string, attributes = ''): string {
  return `<Text ${attributes}>${words}</Text>`
}

function styled(body: string, rest = ''): [string | undefined, string][] {
  const file = `<FinalDraft><Content>${body}</Content>${rest}</FinalDraft>`
  return readFinalDraft(Buffer.from(file))
    .flatMap((page) => (page.kind === 'flow' ? page.lines : []))
    .filter((line) => line.text !== '')
    .map((line) => [line.style, line.text])
}
