import type { FlowLine, Page } from '@scripteam/contract/model'
import { decodeText } from '../decodeText.ts'
import { FileProblem } from './fileProblem.ts'
import { depthChange, type XmlToken, xmlTokens } from './xml.ts'

/**
 * The paragraphs of a Final Draft script with their type as style ("Scene Heading", "Character", ...); those of
 * the title page are styled "Title Page". The second cue of a dual dialogue ends in "^", as in Fountain. Script notes,
 * summaries, omitted scenes and struck words come last, styled "Note", so that they part no speech.
 */
export function readFinalDraft(bytes: Uint8Array): Page[] {
  const reader = new FinalDraftReader()
  for (const token of xmlTokens(decodeText(bytes))) reader.take(token)
  if (!reader.hasContent) throw new FileProblem('corrupt', 'no content')
  return [{ kind: 'flow', number: 1, lines: spaceOut([...reader.titlePage, ...reader.body, ...reader.notes]) }]
}

/** What stands in the script and is no part of it. */
const ASIDE = new Set(['ScriptNote', 'Summary', 'OmittedScene'])

class FinalDraftReader {
  readonly titlePage: FlowLine[] = []
  readonly body: FlowLine[] = []
  readonly notes: FlowLine[] = []
  hasContent = false
  private readonly open: OpenParagraph[] = []
  private isTitlePage = false
  private isContent = false
  private run: Run | null = null
  private asideDepth = 0
  private cuesInDual = 0
  private isDual = false

  take(token: XmlToken): void {
    if (token.kind === 'text') this.write(token.text)
    else if (ASIDE.has(token.name)) this.setAside(token)
    else if (token.kind === 'open') this.start(token.name, token.attributes, token.isEmpty)
    else this.end(token.name)
  }

  /** The heading around an omitted scene says "OMITTED" and begins nothing. */
  private setAside(tag: Exclude<XmlToken, { kind: 'text' }>): void {
    this.asideDepth += depthChange(tag)
    const around = this.open.at(-1)
    if (tag.kind === 'open' && tag.name === 'OmittedScene' && around) around.isAside = true
  }

  private start(name: string, attributes: Record<string, string>, isEmpty: boolean): void {
    if (name === 'Content') this.isContent = this.hasContent = true
    if (name === 'TitlePage') this.isTitlePage = !isEmpty
    if (name === 'DualDialogue') {
      this.isDual = !isEmpty
      this.cuesInDual = 0
    }
    if (name === 'Paragraph' && !isEmpty)
      this.open.push({ style: styleOf(attributes.Type), text: '', struck: '', isAside: this.asideDepth > 0 })
    if (name === 'Text') this.run = isEmpty ? null : runOf(attributes.Style)
  }

  private end(name: string): void {
    if (name === 'Text') this.run = null
    if (name === 'Content') this.isContent = false
    if (name === 'TitlePage') this.isTitlePage = false
    if (name === 'DualDialogue') this.isDual = false
    if (name === 'Paragraph') this.endParagraph()
  }

  private write(text: string): void {
    const paragraph = this.open.at(-1)
    if (this.run === null || paragraph === undefined) return
    paragraph[this.run.isStruck ? 'struck' : 'text'] += this.run.isCapitals ? text.toUpperCase() : text
  }

  private endParagraph(): void {
    const paragraph = this.open.pop()
    if (paragraph === undefined || !this.isContent) return
    const { text, struck, isAside } = paragraph
    const style = this.isTitlePage ? 'Title Page' : paragraph.style
    this.notes.push(...linesOf(struck, 'Note'))
    const lines = linesOf(text, isAside ? 'Note' : style)
    const isSecondCue = !isAside && this.isDual && style === 'Character' && ++this.cuesInDual === 2
    if (isSecondCue && lines[0]) lines[0].text += ' ^'
    const part = isAside ? this.notes : this.isTitlePage ? this.titlePage : this.body
    part.push(...lines)
  }
}

interface Run {
  readonly isCapitals: boolean
  readonly isStruck: boolean
}

function runOf(style = ''): Run {
  return { isCapitals: style.includes('AllCaps'), isStruck: style.includes('Strikeout') }
}

/** Levels of an outline may carry names of their own: "Outline 2 (Sequences)". */
function styleOf(type = 'General'): string {
  if (/^(?:Outline|Sequence)\b/.test(type)) return 'Section'
  return type === 'Summary' ? 'Synopsis' : type
}

function linesOf(text: string, style: string): FlowLine[] {
  return text.trim() === '' ? [] : text.split(/\r?\n/).map((line) => ({ text: line, style }))
}

interface OpenParagraph {
  style: string
  text: string
  struck: string
  isAside: boolean
}

const INSIDE_A_SPEECH = new Set(['Dialogue', 'Parenthetical', 'Lyrics', 'Singing'])

/** A blank line above every paragraph that does not go on with a speech, as it is printed. */
function spaceOut(lines: FlowLine[]): FlowLine[] {
  return lines.flatMap((line, index) => {
    const goesOn = index === 0 || INSIDE_A_SPEECH.has(line.style ?? '') || line.style === 'Title Page'
    return goesOn ? [line] : [{ text: '' }, line]
  })
}
